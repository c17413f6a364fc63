/** What has a history of its own. */
export const PLACE_OR_BODY =
  /^The (?:\p{Ll}[\p{Ll}-]+ )*?(?:ports?|harbou?r|coast|bay|river|lake|island|region|area|zone|park|market|museum|library|hospital|school|college|university|institute|company|firm|group|bank|association|society|chamber|council|foundation|agency|club|union|cent(?:er|re)|embassy|ministry|government|authority|commission|committee|office|bureau|city|town|village|province|county) /u;

const FIGURE = /(?<![\d-])\b(?!(?:19|20)\d\d\b)\d/;
const HAS = /^[^,;“]* (?:has|have|had|covers?|accepted|attracted|employs?|handles?) /;

/** English: "The zone has so far accepted investment from 129 companies": figures of a place, which are no part of the news. */
export const isFigureOfPlace = (text: string): boolean =>
  PLACE_OR_BODY.test(text) && HAS.test(text) && FIGURE.test(text);
