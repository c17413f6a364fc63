import type { Agreement } from "../../../events/shape";
import { KIND_OF_TYPE } from "../../content/untitled-documents";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

/** A title that says what was agreed rather than what was signed: 战略合作, 友好关系, 一系列合作项目. */
const SUBJECT = /(?:合作|交流|共建|结对|帮扶|互访|关系|伙伴|框架|项目)$/u;

/** What kind of document follows a subject: the other types are agreements, whose subject the title has already. */
const nounAfterSubject = (type: Agreement["type"]): string =>
  (type === "mou" || type === "letter_of_intent" ? KIND_OF_TYPE[type]?.zh : undefined) ?? "协议";

/** 战略合作协议, 战略合作备忘录 for a document that the record calls 战略合作: one does not sign cooperation. */
export const namedDocument = (title: string, type: Agreement["type"]): string =>
  SUBJECT.test(title) ? `${title}${nounAfterSubject(type)}` : title;

/** 合作协议 for 双方合作协议, whose parties the record names; 三方 is part of a name. */
const withoutSides = ({ parties = [], renewalOf }: Agreement, title: string): string =>
  parties.length > 1 && !renewalOf
    ? title.replace(/^(?:双方|各方|两[校院会市县])(?=[^间的之（][^间的之]+$)/u, "")
    : title;

/** The title of a document, with what it is; what is only intended, or counted as projects, is not called a document. */
export const documentTitle = (
  { said }: Discourse["facts"],
  agreement: Agreement,
  path = "",
): Said | undefined => {
  const title = said(agreement.title, path);
  const aimed = agreement.status === "intended" || agreement.count !== undefined;
  return title && !aimed
    ? { ...title, text: namedDocument(withoutSides(agreement, title.text), agreement.type) }
    : title;
};
