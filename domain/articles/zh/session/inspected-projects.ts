import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { countOf } from "../words/grammar";

/** Something in progress rather than a place: 某路段建设, 某厂技改. */
const UNDER_WAY = /(?:建设|技改|改造|产业化|开发|扩建|新建|迁建|整治|治理)$/;
/** Things inspected that are a series. */
const SERIES = 3;

/** 七个项目 after a whole list of projects some of which are named by what is done there, where the title speaks of projects. */
export const asProjects = ({ facts }: Discourse, saw: readonly Said[], open: boolean | undefined): Phrase => {
  const { record } = facts;
  const called = [record.title, record.purpose].some((text) => facts.said(text, "")?.text.includes("项目"));
  const last = saw.at(-1)?.text ?? "";
  const fits =
    record.kind === "inspection" &&
    called &&
    !open &&
    saw.length >= SERIES &&
    UNDER_WAY.test(last) &&
    !saw.some(({ text }) => text.includes("项目"));
  return plain(fits ? `${countOf(saw.length)}个项目` : "");
};
