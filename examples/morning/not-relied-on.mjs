/** Why nothing ships by an export, though it was read to its end. */
export class NotReliedOn extends Error {}
