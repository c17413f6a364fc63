import type { Article } from "../articles/article";
import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { styleChanges } from "./style-changes";

/** A meeting of two people with one post each. */
export const record: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  when: { start: "2024-03-21" },
  participants: [
    {
      key: "host",
      side: "own",
      person: { name: { en: "Hu Bian", zh: "胡边" } },
      posts: [
        {
          title: { en: "general manager", zh: "总经理" },
          organization: { name: { en: "Lakeside Water Company", zh: "湖滨水务公司" }, short: { en: "LWC" } },
        },
      ],
    },
    {
      key: "guest",
      side: "guest",
      person: { name: { en: "Shui Changliu", zh: "水长流" } },
      posts: [
        {
          title: { en: "director", zh: "局长" },
          organization: { name: { en: "Nanting Water Bureau", zh: "南汀水务局" } },
        },
      ],
    },
  ],
} as DraftRecord;

/** An article of one paragraph. */
export const articleWith = (lang: Lang, texts: readonly string[]): Article => ({
  lang,
  gaps: [],
  blocks: [
    {
      type: "paragraph",
      part: "lead",
      sentences: texts.map((text, at) => ({ id: `s${at}`, text, paths: ["when.start"], length: 1 })),
    },
  ],
});

/** The changes that are found where an office edits one generated sentence. */
const found = (lang: Lang, generated: string, edited: string) =>
  styleChanges(
    { article: articleWith(lang, [edited]), edits: { s0: generated } },
    record,
    new Set(["s0"]),
  ).get("s0") ?? [];
/** They as texts: "before → after". */
export const changeWords = (lang: Lang, generated: string, edited: string) =>
  found(lang, generated, edited).map(({ before, after }) => `${before} → ${after}`);
