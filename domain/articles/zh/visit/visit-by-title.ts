import type { Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";

const VISIT_TITLE = /^[^，。：！？\s“”、]{2,16}(?:考察|参观|访问|到访|走访|调研)[^，。：！？\s]{3,30}$/;

/** 生物企业考察湖滨园区: the event's title as the sentence of a visit by people who cannot be named. */
export const visitByTitle = ({ facts }: Discourse): Phrase | undefined => {
  const title = facts.said(facts.record.title, "title");
  return title && VISIT_TITLE.test(title.text) ? phrase(title) : undefined;
};
