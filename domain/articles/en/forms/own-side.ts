import type { AgendaItem, DraftRecord, Participant, Post, Remark } from "../../../events/shape";
import type { Text } from "../../../events/values";
import { each, withFields } from "../../field-changes";
import { nounOf } from "../words/org-nouns";
import { thirdPersonOf } from "./verbs";

/** Words of the first person in what somebody said. */
const OURS = /\b(?:we|our|us|ours|ourselves)\b/iu;
const QUOTED = /[“”"]/u;
/** Words of what two sides do or have together. */
const OF_BOTH =
  /\b(?:together|jointly|each other|mutual(?:ly)?|mutually|bilateral)\b|\bour (?:two |both |bilateral |mutual )?(?:relations(?:hip)?|cooperation|collaboration|friendship|partnership|ties|countries|cities|peoples|nations|institutions|organi[sz]ations|universities|ports)\b/iu;

/** "Tourism Secretary of Lakeland": the place for which somebody without an organization speaks. */
const OF_PLACE = / (?:of|for) ((?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})$/u;

type Organization = NonNullable<Post["organization"]>;

const top = (org: Organization): Organization => (org.parent ? top(org.parent) : org);

/** A side as the subject of a statement, in what belongs to it, and behind that. */
interface Side {
  readonly name: string;
  readonly owner: string;
  readonly its: string;
  readonly it: string;
  readonly many: boolean;
}

const BOTH: Side = { name: "the two sides", owner: "their", its: "their", it: "them", many: true };
const THEY: Side = { name: "they", owner: "their", its: "their", it: "them", many: true };

const one = (name: string): Side => ({
  name,
  owner: /s$/u.test(name) ? `${name}'` : `${name}'s`,
  its: "its",
  it: "it",
  many: false,
});

/** The side for which somebody speaks. */
const sideOf = (speaker: Participant): Side => {
  const [post] = speaker.posts ?? [];
  const org = post?.organization ?? speaker.of?.[0];
  const whole = org && top(org);
  const name = whole?.name?.en;
  if (!whole || !name) {
    const place = OF_PLACE.exec(post?.title?.en ?? "")?.[1];
    return place ? one(place) : THEY;
  }
  const noun = nounOf(name);
  if (whole.kind === "government") return noun === "embassy" || noun === "" ? THEY : one(`the ${noun}`);
  if (whole.kind === "university") return one("the university");
  if (whole.short?.en)
    return one(/^\p{Lu}{2,}$/u.test(whole.short.en) ? whole.short.en : `the ${noun || "organization"}`);
  return noun === "" ? THEY : one(`the ${noun}`);
};

/** Modal verbs and others that have one form, and words between the subject and its verb. */
const UNCHANGED = /^(?:must|will|can|could|would|should|may|might|shall|ought|did|had|\p{Ll}{2,}ed)$/u;
const IRREGULAR: Readonly<Record<string, string>> = { are: "is", were: "was", have: "has", do: "does" };
const PAST =
  /^(?:began|built|came|found|gave|got|grew|held|knew|learned|led|left|lost|made|met|opened|sent|saw|signed|spent|took|went|won|wrote|became|brought|kept)$/u;

/** The verb of "we" for one subject; undefined where it is not known. */
const verbFor = (verb: string): string | undefined =>
  IRREGULAR[verb] ?? thirdPersonOf(verb) ?? (UNCHANGED.test(verb) || PAST.test(verb) ? verb : undefined);

const WE =
  /\b[Ww]e(['’](?:re|ve|ll))?((?: (?:also|still|already|always|all|now|never|currently|\p{Ll}+ly))*) ?(\p{Ll}+)?/gu;
const FULL: Readonly<Record<string, string>> = { re: "are", ve: "have", ll: "will" };

/** Whether each "we" of a text has a verb whose form for one subject is known. */
const canBeOne = (text: string): boolean =>
  [...text.matchAll(WE)].every(
    ([, short, , verb = ""]) => short !== undefined || verbFor(verb) !== undefined,
  );

/** A statement of the first person, with the side instead. */
const ofSide = (text: string, given: Side): string => {
  const side = OF_BOTH.test(text) ? BOTH : canBeOne(text) ? given : THEY;
  let named = false;
  const subject = (): string => {
    const own = named && side.its === "its" ? "it" : named ? "they" : side.name;
    named = true;
    return own;
  };
  const inOrder = text.replace(
    /\b[Ww]e(?:['’](re|ve|ll))?\b((?: (?:also|still|already|always|now|never|currently|\p{Ll}+ly)\b)*)(?: (\p{Ll}+))?|\b[Oo]urs?\b|\b[Uu]s\b|\b[Oo]urselves\b/gu,
    (found, short: string | undefined, between: string | undefined, verb: string | undefined) => {
      const word = found.toLowerCase();
      if (word.startsWith("we")) {
        const full = short ? `${FULL[short] ?? ""}${verb ? ` ${verb}` : ""}` : (verb ?? "");
        const [first = "", ...rest] = full.split(" ");
        const own = side.many ? first : (verbFor(first) ?? first);
        return [subject() + (between ?? ""), own, ...rest].filter(Boolean).join(" ");
      }
      if (word === "ourselves") return side.many ? "themselves" : "itself";
      if (word === "us") return named ? side.it : side.many ? side.it : subject();
      const owner = named || side.many ? side.its : side.owner;
      named = true;
      return owner;
    },
  );
  return inOrder;
};

/** Acts of the speaker whose own "we" would be that of somebody asked to do something, which keep the name of the side. */
const text = <T extends Text | undefined>(given: T, side: Side): T => {
  const stored = given?.en;
  if (!given || !stored || !OURS.test(stored) || QUOTED.test(stored)) return given;
  const en = ofSide(stored, side);
  return en === stored ? given : { ...given, en };
};

/**
 * A record whose reported statements say "the university must prepare its students" where a speaker said "we must prepare our
 * students". Quotations stay as stored, and so do statements that several made.
 */
export const withOwnSide = (record: DraftRecord): DraftRecord => {
  const speaker = (key: string | undefined): Participant | undefined =>
    record.participants?.find((someone) => someone.key === key);
  const remark = (given: Remark): Remark => {
    const by = given.by === "all" ? [] : (given.by ?? []);
    const who = speaker(by[0]);
    if (!who || given.quote) return given;
    const side = by.length === 1 ? sideOf(who) : THEY;
    return withFields(given, { points: each(given.points, (point) => text(point, side)) });
  };
  const item = (given: AgendaItem): AgendaItem => withFields(given, { remarks: each(given.remarks, remark) });
  return withFields(record, { agenda: each(record.agenda, item) });
};
