import { z } from "zod";
import { LANGS } from "../events/values";
import { ARTICLE_PARTS } from "./article";
import { CHECKED } from "./check/finding";
import { cropShape } from "./crop";
import { KEEP_EDITS } from "./edits";
import { LENGTHS } from "./lengths";
import { CHANGE_DECISIONS } from "./record-changes";
import { editorSentencesOf } from "./text-blocks";

const of = { eventId: z.uuid({ error: "not_an_id" }), lang: z.enum(LANGS) };
const version = z.int().positive();

export const articleOf = z.strictObject(of);
export type ArticleOf = z.infer<typeof articleOf>;

/** A length of an article; absent: the full text. */
const ofLength = { length: z.enum(LENGTHS).optional() };
export const articleInLength = z.strictObject({ ...of, ...ofLength });
export type ArticleInLength = z.infer<typeof articleInLength>;

/** `version`: the version of the article to replace; absent where there was none. */
export const articleGeneration = z.strictObject({
  ...of,
  version: version.optional(),
  keepEdits: z.enum(KEEP_EDITS),
});
export type ArticleGeneration = z.infer<typeof articleGeneration>;

/** A version of a stored article that is to be changed. */
const edition = { ...of, version };
/** A version of a text of an article, in one of its lengths, that is to be changed. */
const textEdition = { ...edition, ...ofLength };
export const articleEdition = z.strictObject(textEdition);
export type ArticleEdition = z.infer<typeof articleEdition>;

const sentenceId = z.string().min(1).max(200, { error: "too_long" });
const text = z.string().trim().min(1, { error: "empty_text" }).max(10_000, { error: "too_long" });

export const sentenceOfArticle = z.strictObject({ ...textEdition, sentenceId });
export type SentenceOfArticle = z.infer<typeof sentenceOfArticle>;

/** A new sentence after the sentence `after`. */
export const sentenceAddition = z.strictObject({ ...textEdition, after: sentenceId, text });
export type SentenceAddition = z.infer<typeof sentenceAddition>;

/** One sentence in the words of the office; the generated words make it a generated sentence again. */
export const sentenceEdit = z.strictObject({ ...textEdition, sentenceId, text });
export type SentenceEdit = z.infer<typeof sentenceEdit>;

/** An earlier version that becomes the newest again. */
export const versionRestoration = z.strictObject({ ...textEdition, from: version });
export type VersionRestoration = z.infer<typeof versionRestoration>;

/** Decisions about sentences that the record now words differently; `eventVersion`: the record's version that the user saw. */
export const changeDecisions = z.strictObject({
  ...textEdition,
  eventVersion: version,
  choices: z
    .array(
      z
        .strictObject({ id: sentenceId, take: z.enum(CHANGE_DECISIONS), text: text.optional() })
        .refine(({ take, text: given }) => take !== "text" || given !== undefined, { error: "empty_text" }),
    )
    .min(1)
    .max(500, { error: "too_many" }),
});
export type ChangeDecisions = z.infer<typeof changeDecisions>;

const sessionId = z.uuid({ error: "not_an_id" });

/** A page where an article is edited; `takeOver`: also where another user edits it. */
export const editingSession = z.strictObject({ ...of, sessionId, takeOver: z.boolean() });
export type EditingSession = z.infer<typeof editingSession>;

const MAX_ENTRIES = 500;
/** The most characters of an alternative text, which screen readers read without a pause. */
export const ALT_LENGTH = 400;
const part = z.enum(ARTICLE_PARTS);
const editorSentence = z.strictObject({
  id: sentenceId,
  text,
  from: z.array(sentenceId).min(1).max(100).optional(),
});
const editorSentences = z.array(editorSentence).min(1).max(MAX_ENTRIES, { error: "too_many" });
const textBlock = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("headline"), sentence: editorSentence }),
  z.strictObject({ type: z.literal("paragraph"), part, sentences: editorSentences }),
  z.strictObject({
    type: z.literal("list"),
    part,
    ordered: z.boolean(),
    lead: editorSentence,
    items: editorSentences,
  }),
  z.strictObject({
    type: z.literal("figure"),
    photo: sentenceId,
    caption: editorSentence.optional(),
    alt: z.string().trim().min(1, { error: "empty_text" }).max(ALT_LENGTH, { error: "too_long" }).optional(),
    crop: cropShape.optional(),
  }),
  z.strictObject({ type: z.literal("credits"), sentences: editorSentences }),
]);

/** The text of an editor; each sentence has an id of its own. */
export const textSave = z.strictObject({
  ...edition,
  sessionId,
  blocks: z
    .array(textBlock)
    .min(1)
    .max(MAX_ENTRIES, { error: "too_many" })
    .refine(
      (blocks) => {
        const ids = blocks.flatMap(editorSentencesOf).map(({ id }) => id);
        return new Set(ids).size === ids.length;
      },
      { error: "not_unique" },
    ),
});
export type TextSave = z.infer<typeof textSave>;

const deviationId = z.uuid({ error: "not_an_id" });

/** A deviation from the record that is intended, with the reason. */
export const deviationAcceptance = z.strictObject({
  ...of,
  id: deviationId,
  kind: z.enum(CHECKED),
  text: z.string().min(1).max(1000, { error: "too_long" }),
  reason: z.string().trim().min(1, { error: "empty_text" }).max(1000, { error: "too_long" }),
});
export type DeviationAcceptance = z.infer<typeof deviationAcceptance>;
export const acceptedDeviation = z.strictObject({ ...of, id: deviationId });
export type AcceptedDeviation = z.infer<typeof acceptedDeviation>;

/** Both languages of an article match: this version, and `otherVersion` of the other language. */
export const languageMatch = z.strictObject({ ...edition, otherVersion: version });
export type LanguageMatch = z.infer<typeof languageMatch>;
