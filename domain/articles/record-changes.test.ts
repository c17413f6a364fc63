import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article, Block, Sentence } from "./article";
import { type Choice, type PendingChange, pendingChanges, withChoices } from "./record-changes";
import { withAddedSentence, withRemovedSentence } from "./sentence-changes";
import { replacingSentences, sentencesOf } from "./sentence-places";

const sentence = (id: string, text = `${id.toUpperCase()}.`): Sentence => ({
  id,
  text,
  paths: [`${id}.en`],
  length: 1,
});
const paragraph = (...of: Sentence[]): Block => ({ type: "paragraph", part: "lead", sentences: of });
const article = (...blocks: Block[]): Article => ({ lang: "en", blocks, gaps: [] });
const texts = (of: Article) =>
  of.blocks.map((block) => sentencesOf({ ...of, blocks: [block] }).map((each) => each.text));

const HEADLINE: Block = { type: "headline", sentence: sentence("h") };
const OLD = article(HEADLINE, paragraph(sentence("a"), sentence("b"), sentence("c")));
const NEW = article(HEADLINE, paragraph(sentence("a"), sentence("b", "News."), sentence("c")));
const generated = { article: OLD, edits: {} };
const reworded = (id: string, text: string) => ({
  article: replacingSentences(OLD, [id], [sentence(id, text)]),
  edits: { [id]: sentence(id).text },
});
const choose = (id: string, choice: Choice) => new Map([[id, choice]]);

describe("pending changes", () => {
  it("are the sentences with other words, out of date where a change of the record is the reason", () => {
    const since = (...paths: string[]) => ({ paths, before: OLD });
    expect(pendingChanges(generated, OLD, since("b.en"))).toEqual([]);
    const change = {
      id: "b",
      kind: "changed",
      ids: ["b"],
      was: "B.",
      ours: "B.",
      now: "News.",
      edited: false,
    };
    expect(pendingChanges(generated, NEW, since("a.en", "b"))).toEqual([
      { ...change, facts: ["b"], outdated: true },
    ]);
    // It follows from a change elsewhere: "both sides" depends on the number of sides.
    expect(pendingChanges(generated, NEW, since("a.en"))).toEqual([{ ...change, facts: [], outdated: true }]);
    const rules = { paths: ["a.en"], before: NEW };
    expect(pendingChanges(generated, NEW, rules)).toEqual([{ ...change, facts: [], outdated: false }]);
    expect(pendingChanges(generated, NEW)).toMatchObject([{ outdated: false }]);
  });
  it("keep the three texts of an edited sentence apart, also where the record no longer gives it", () => {
    const edited = reworded("b", "Mine.");
    expect(pendingChanges(edited, NEW)).toMatchObject([
      { was: "B.", ours: "Mine.", now: "News.", edited: true },
    ]);
    expect(pendingChanges(edited, OLD)).toEqual([]);
    const gone = article(HEADLINE, paragraph(sentence("a"), sentence("c")));
    expect(pendingChanges(edited, gone)).toMatchObject([{ kind: "gone", ours: "Mine.", now: "" }]);
  });
  it("leave out what the office has already written as it is generated now", () => {
    const taken = reworded("b", "News.");
    expect(pendingChanges(taken, NEW, { paths: ["b.en"], before: OLD })).toEqual([]);
    expect(pendingChanges(taken, article(HEADLINE, paragraph(sentence("b", "Other."))))).toMatchObject([
      { id: "a" },
      { id: "b", ours: "News.", now: "Other." },
      { id: "c" },
    ]);
  });
  it("leave out what the office added or removed", () => {
    const added = withAddedSentence(generated, { id: "own", text: "Mine.", after: "a" });
    expect(pendingChanges(added, OLD)).toEqual([]);
    expect(pendingChanges(withRemovedSentence(generated, sentence("b")), NEW)).toEqual([]);
  });
  it("take what was merged or split together", () => {
    const merged = {
      article: article(
        HEADLINE,
        paragraph({ ...sentence("a", "A and B."), from: ["a", "b"] }, sentence("c")),
      ),
      edits: { a: "A.", b: "B." },
    };
    expect(pendingChanges(merged, OLD)).toEqual([]);
    expect(pendingChanges(merged, NEW)).toMatchObject([
      { id: "a", was: "A. B.", ours: "A and B.", now: "A. News.", edited: true },
    ]);
    expect(texts(withChoices(merged, NEW, choose("a", { take: "new" })).article)).toEqual(texts(NEW));
    const part: Sentence = { ...sentence("own:1", "And B."), from: ["b"] };
    const split = {
      article: replacingSentences(OLD, ["b"], [sentence("b", "B first."), part]),
      edits: { b: "B.", "own:1": "" },
    };
    expect(pendingChanges(split, NEW)).toMatchObject([
      { id: "b", ids: ["b", "own:1"], was: "B.", ours: "B first. And B.", now: "News." },
    ]);
    expect(withChoices(split, NEW, choose("b", { take: "new" }))).toEqual({ article: NEW, edits: {} });
    const kept = withChoices(split, NEW, choose("b", { take: "ours" }));
    expect(texts(kept.article)).toEqual(texts(split.article));
    expect(pendingChanges(kept, NEW)).toEqual([]);
  });
});

describe("a choice", () => {
  const edited = reworded("b", "Mine.");
  it("takes the new text, keeps ours, or uses a third one", () => {
    expect(withChoices(edited, NEW, choose("b", { take: "new" }))).toEqual({ article: NEW, edits: {} });
    const ours = withChoices(edited, NEW, choose("b", { take: "ours" }));
    expect(texts(ours.article)[1]).toEqual(["A.", "Mine.", "C."]);
    expect(ours.edits).toEqual({ b: "News." });
    const third = withChoices(edited, NEW, choose("b", { take: "text", text: "My news." }));
    expect(texts(third.article)[1]).toEqual(["A.", "My news.", "C."]);
    expect(third.edits).toEqual({ b: "News." });
    expect(withChoices(edited, NEW, choose("b", { take: "text", text: "News." })).edits).toEqual({});
  });
  it("leaves everything else as it is", () => {
    expect(withChoices(edited, NEW, choose("a", { take: "new" }))).toEqual(edited);
  });
  it("removes what the record no longer gives, or keeps it as not from the record", () => {
    const shorter = article(HEADLINE, paragraph(sentence("a"), sentence("c")));
    expect(withChoices(generated, shorter, choose("b", { take: "new" })).article).toEqual(shorter);
    const kept = withChoices(generated, shorter, choose("b", { take: "ours" }));
    expect(kept.edits).toEqual({ b: "" });
    expect(sentencesOf(kept.article).find(({ id }) => id === "b")?.paths).toEqual([]);
  });
  it("puts a new sentence into a block of its kind, or remembers that it is not wanted", () => {
    const list: Block = {
      type: "list",
      part: "outcomes",
      ordered: true,
      lead: sentence("l"),
      items: [sentence("i"), sentence("j")],
    };
    const figure: Block = { type: "figure", photo: "p", file: "p.jpg", caption: sentence("p") };
    const longer = article(
      HEADLINE,
      paragraph(sentence("x"), sentence("a"), sentence("b"), sentence("c")),
      list,
      figure,
    );
    const changes = pendingChanges(generated, longer);
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual(
      ["x", "l", "i", "j", "p"].map((id) => [id, "added"]),
    );
    const all = (take: "new" | "ours") => new Map(changes.map(({ id }) => [id, { take }]));
    expect(withChoices(generated, longer, all("new"))).toEqual({ article: longer, edits: {} });
    const refused = withChoices(generated, longer, all("ours"));
    expect(refused.article).toEqual(OLD);
    expect(pendingChanges(refused, longer)).toEqual([]);
  });
});

describe("any decisions about any article", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const version = fc
    .shuffledSubarray(ids, { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(...chosen.map((id) => fc.constantFrom(sentence(id), sentence(id, `New ${id}.`)))),
    )
    .map((made) => article(HEADLINE, paragraph(...made)));
  const edits = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom("Mine.", "Also mine."));
  it("leave no changes pending, and never change an edited sentence that was not decided on", () => {
    fc.assert(
      fc.property(version, version, edits, fc.constantFrom("new", "ours"), (old, now, own, take) => {
        const present = sentencesOf(old).filter(({ id }) => own[id] !== undefined);
        const edited = {
          article: present.reduce(
            (sum, each) => replacingSentences(sum, [each.id], [{ ...each, text: own[each.id] ?? "" }]),
            old,
          ),
          edits: Object.fromEntries(present.map(({ id, text }) => [id, text])),
        };
        const pending = pendingChanges(edited, now);
        const decide = (changes: PendingChange[]) =>
          withChoices(edited, now, new Map(changes.map(({ id }) => [id, { take }])));
        expect(pendingChanges(decide(pending), now)).toEqual([]);
        const careful = decide(pending.filter((change) => !change.edited));
        const kept = new Map(sentencesOf(careful.article).map(({ id, text }) => [id, text]));
        for (const { id } of present) expect(kept.get(id)).toBe(own[id]);
      }),
    );
  });
});
