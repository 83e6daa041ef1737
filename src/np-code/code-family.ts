/** How every code of NP's that is known begins. */
export const CODE_FAMILY = /^(?:E|EPRO|NG|RE)\d/
