import type { AnswerStep } from '../answer/answer-step.js'

/** A step as lists are made of it: what settles no follow-up needn't name one. */
export type Step = Omit<AnswerStep, 'followUps'> & Partial<Pick<AnswerStep, 'followUps'>>
