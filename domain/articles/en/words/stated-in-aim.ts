import type { Scene, Sign } from "../../content/message";
import type { Facts } from "../../reference/facts";
import { isAimStated } from "./aim-stated-by-speaker";

/** The beginnings of content words, so that "reactivation" and "reactivate" are one. */
const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])
    .filter((word) => !EMPTY.has(word))
    .map((word) => word.slice(0, STEM));

const STEM = 6;

const EMPTY: ReadonlySet<string> = new Set(
  "the an of on in to and or for with between by at from as its their both two sides how more this that".split(
    " ",
  ),
);

/** The fewest words for an aim to show the topics of talks. */
const MIN_WORDS = 2;

/** Whether the aim of the event contains all words of a text. */
const isInAim = ({ record }: Facts, text: string): boolean => {
  const aim = new Set(stemsOf(record.purpose?.en ?? ""));
  const words = stemsOf(text);
  return words.length >= MIN_WORDS && words.every((word) => aim.has(word));
};

/** Whether the aim of the event states all topics of talks: "to reactivate the memorandum" of "the reactivation of the memorandum". */
export const areTopicsOfAim = (facts: Facts, { item }: Pick<Scene, "item">): boolean => {
  if (!facts.record.purpose?.en || !item.topics?.length) return false;
  const topics = item.topics.flatMap(({ en }) => en ?? []);
  // A session with a name, a day or a place of its own needs its topics again; a tour says what was seen.
  const apart = item.activity !== "tour" && (item.title ?? item.when ?? item.venue ?? item.city);
  return (
    !apart &&
    !isAimStated(facts) &&
    !item.topicsOpen &&
    topics.length > 0 &&
    topics.every((topic) => isInAim(facts, topic))
  );
};

/** Whether the aim of the event names an earlier document with its year: "to reactivate a memorandum signed in 2006". */
const isDocumentOfAim = ({ record }: Facts, { agreement, scene }: Sign): boolean => {
  const aim = record.purpose?.en ?? "";
  const { title, signedOn, status, effectiveOn, expiresOn, term } = agreement;
  return (
    scene === undefined &&
    status === "in_force" &&
    [effectiveOn, expiresOn, term].every((one) => one === undefined) &&
    title?.en !== undefined &&
    signedOn !== undefined &&
    aim.toLowerCase().includes(title.en.toLowerCase()) &&
    aim.includes(signedOn.slice(0, 4))
  );
};

/** Whether the aim of the event is to sign a document that is still planned: "to sign an additional agreement". */
const isSigningOfAim = ({ record }: Facts, { agreement, scene }: Sign): boolean => {
  const { title, status, signedOn, effectiveOn, expiresOn, term, parties, witnesses } = agreement;
  const further = [scene, signedOn, effectiveOn, expiresOn, term, witnesses];
  const aim = (record.purpose?.en ?? "").toLowerCase();
  const name = title?.en?.toLowerCase() ?? "";
  return (
    status === "planned" &&
    name !== "" &&
    further.every((one) => one === undefined) &&
    !(parties ?? []).some((one) => one.signatories) &&
    ["a", "an", "the"].some((article) => aim.includes(`sign ${article} ${name}`))
  );
};

/** Whether the aim of the event states all that is known of a document except its terms. */
export const isStatedByAim = (facts: Facts, sign: Sign): boolean =>
  isDocumentOfAim(facts, sign) || isSigningOfAim(facts, sign);

/** The paths of the topics and documents that the aim of the event also states. */
export const pathsStatedInAim = (facts: Facts): string[] => {
  const { agenda, agreements } = facts.record;
  if (!facts.record.purpose?.en) return [];
  return [
    ...(agenda ?? []).flatMap((item) =>
      areTopicsOfAim(facts, { item }) ? [`agenda[${item.key}].topics`] : [],
    ),
    ...(agreements ?? []).flatMap((agreement) => {
      const path = `agreements[${agreement.key}]`;
      const sign = { agreement, path, type: "sign", id: path, paths: [], importance: 0 } as const;
      if (isDocumentOfAim(facts, sign)) return [`${path}.status`, `${path}.signedOn`];
      const parties = (agreement.parties ?? []).map((_, at) => `${path}.parties[${at}].organization.name`);
      return isSigningOfAim(facts, sign) ? [`${path}.status`, `${path}.title`, ...parties] : [];
    }),
  ];
};
