import type { Words } from '../wording/words.js'

/** Whom to tell that the link itself is at fault: beside makeshop the link is makeshop's, which no shop can mend. */
export const LINK_TEXT: Words = {
  ja: '自動連携ならmakeshopのサポートに、自社開発の連携なら開発担当者に確認を依頼してください。',
  en: "Under 自動連携 ask makeshop's support, else whoever built the link.",
}
