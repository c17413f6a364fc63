import { bestReadings, type Element, type Joint, type Part, type Reading } from "./elements";
import {
  goesOn,
  isCommon,
  isSurnameBehind,
  joinsName,
  nameElement,
  nameScore,
  organizationElement,
  titleElement,
  withoutThe,
} from "./english-elements";
import { englishGroupScore } from "./english-groups";
import {
  AND_OTHERS,
  COMPANIONS,
  DID,
  DOING,
  ENDING,
  HEADED,
  LEADING,
  LED,
  MET_PARTY,
  OPEN,
  PASSIVE,
  RECEIVED,
  RELATIVE,
  RUNNING,
  SIZE,
  WITHOUT_PEOPLE,
} from "./english-sentences";
import { isFieldWord, isPlainTitleWord, withoutLastStop } from "./english-text";
import {
  completesTitle,
  englishOrganizationScore,
  englishTitleScore,
  isHead,
  isHonorific,
  isPostNominal,
} from "./english-words";
import { NAME_PARTICLES } from "./lexicon/latin-names";
import { isContact, presenceOf, roleOf } from "./lexicon/notes";
import { countOf } from "./numbers";

const MAX_READINGS = 4;
const MAX_LENGTH = 220;

const part = (joint: Joint, element: Element): Part => ({ joint, element });

const OF = /^(?:of|at|for|from|with|in|@)$/i;
const SENT = /(?:representative|ambassador|envoy|delegate|advis[eo]r|observer|consul|counsel)$/i;

// Title and organization: "president of the Model Chamber"; split at the preposition that fits best.
const posts = (words: readonly string[]): Reading[] => {
  const found: Reading[] = [];
  for (const [at, word] of words.entries()) {
    if (
      at === 0 ||
      at === words.length - 1 ||
      !(OF.test(word) || (/^to$/i.test(word) && SENT.test(words[at - 1] ?? "")))
    )
      continue;
    const title = englishTitleScore(words.slice(0, at));
    if (title === undefined) continue;
    const org = words.slice(at + 1);
    const organization = englishOrganizationScore(org);
    const capital = org.some((each) => /^\p{Lu}/u.test(each));
    if ((!capital && organization < 1) || (/^to$/i.test(word) && isHead(org.at(-1) ?? ""))) continue;
    const field = completesTitle(words.slice(0, at), word, org)
      ? 4.5
      : org.every((each) => isFieldWord(each))
        ? 2
        : 0;
    found.push({
      parts: [
        part("none", titleElement(words.slice(0, at))),
        part("none", organizationElement(org, organization)),
      ],
      score:
        title - field + 0.1 * at + Math.max(organization, 0.8) + (/^(?:of|at|@)$/i.test(word) ? 0.3 : -0.2),
    });
  }
  return found;
};

const one = (words: readonly string[]): Reading[] => {
  const text = words.join(" ");
  const found: Reading[] = [];
  const name = nameScore(words);
  if (name !== undefined)
    found.push({ parts: nameElement(words, name).map((each) => part("none", each)), score: name });
  const title = englishTitleScore(words);
  if (title !== undefined) found.push({ parts: [part("none", titleElement(words))], score: title });
  const organization = englishOrganizationScore(words);
  found.push({ parts: [part("none", organizationElement(words, organization))], score: organization });
  found.push(...posts(words));
  const { the, words: bare } = withoutThe(words);
  if (the && bare.some(isHead)) found.push(...posts(bare));
  const group = englishGroupScore(text);
  if (group !== undefined)
    found.push({
      parts: [
        part("none", {
          kind: "group",
          text: text.replace(/^(?:and|plus|as well as) (?=\S)/iu, ""),
          lang: "en",
          bare: false,
        }),
      ],
      score: group,
    });
  return found;
};

const AND = /^(?:and|&|plus|as well as|along with|together with)$/i;
// A title before or after its bearer: "President Ann Example", "Ann Example CEO".
const besideName = (words: readonly string[]): Reading[] => {
  const found: Reading[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const [left, right] = [words.slice(0, at), words.slice(at)];
    const behind = left.length >= 2 && left.length <= 4 ? nameScore(left) : undefined;
    // "Ann Example from Legal"
    if (
      behind !== undefined &&
      behind >= 1 &&
      right.length >= 2 &&
      /^(?:from|of|at)$/i.test(right[0] ?? "")
    ) {
      const org = englishOrganizationScore(right.slice(1));
      if (org >= 0.3)
        found.push({
          parts: [
            ...nameElement(left, behind).map((each) => part("none", each)),
            part("none", organizationElement(right.slice(1), org)),
          ],
          score: behind + org - 0.3,
        });
    }
    // "H.E. Ambassador Ann Example": the form of address belongs to the person.
    if (
      left.length >= 2 &&
      isHonorific(left[0] ?? "") &&
      !/^lord$/i.test(left[0] ?? "") &&
      nameScore(right) !== undefined &&
      right.length >= 2
    ) {
      const title = englishTitleScore(left.slice(1));
      const named = [left[0] ?? "", ...right];
      const name = nameScore(named);
      if (title !== undefined && title > 1 && name !== undefined)
        found.push({
          parts: [
            part("none", titleElement(left.slice(1))),
            ...nameElement(named, name).map((each) => part("none", each)),
          ],
          score: title + name,
        });
    }
    // "Mayor Ann Example of Modelton"
    const of = right.findIndex((word, n) => n >= 2 && /^(?:of|from|at)$/i.test(word));
    if (of > 0 && of < right.length - 1 && left.length <= 6) {
      const title = englishTitleScore(left);
      const name = nameScore(right.slice(0, of));
      const org = right.slice(of + 1);
      const organization = englishOrganizationScore(org);
      if (title !== undefined && title > 1 && name !== undefined && organization > 0)
        found.push({
          parts: [
            part("none", organizationElement(org, organization)),
            part("none", titleElement(left)),
            ...nameElement(right.slice(0, of), name).map((each) => part("none", each)),
          ],
          score: title + name + Math.max(organization, 0.8),
        });
    }
    if (right.length >= 2 && left.length <= 6) {
      const title = englishTitleScore(left);
      const name = nameScore(right);
      if (title !== undefined && title > 1 && name !== undefined)
        found.push({
          parts: [
            part("none", titleElement(left)),
            ...nameElement(right, name).map((each) => part("none", each)),
          ],
          score: title + name,
        });
      const organization = joinsName(left) ? -3 : englishOrganizationScore(left);
      const inside = goesOn(left) ? undefined : posts(left)[0];
      if (inside && name !== undefined)
        found.push({
          parts: [...inside.parts, ...nameElement(right, name).map((each) => part("none", each))],
          score: inside.score + name - 0.5,
        });
      for (let split = 1; organization > -3 && split < left.length; split += 1) {
        const [org, rank] = [left.slice(0, split), left.slice(split)];
        const inner = englishTitleScore(rank);
        if (
          inner !== undefined &&
          inner > 2 &&
          name !== undefined &&
          rank.every(isPlainTitleWord) &&
          !isCommon(org, rank)
        )
          found.push({
            parts: [
              part("none", organizationElement(org, englishOrganizationScore(org))),
              part("none", titleElement(rank)),
              ...nameElement(right, name).map((each) => part("none", each)),
            ],
            score: englishOrganizationScore(org) + inner + name - 0.4,
          });
      }
    }
    if (left.length >= 2 && left.length <= 4) {
      const name = nameScore(left);
      if (name === undefined || name < 1 || isSurnameBehind(left, right)) continue;
      for (const behind of [...one(right), ...posts(right)])
        if (behind.parts[0]?.element.kind === "title")
          found.push({
            parts: [...nameElement(left, name).map((each) => part("none", each)), ...behind.parts],
            score: name + behind.score - 0.3,
          });
    }
  }
  // "Model Corp CEO": an organization and its title without a preposition.
  for (let at = 1; at < words.length; at += 1) {
    const [left, right] = [words.slice(0, at), words.slice(at)];
    const title = englishTitleScore(right);
    const org = englishOrganizationScore(left);
    if (
      title === undefined ||
      title < 2.5 ||
      org < 1.5 ||
      !right.every(isPlainTitleWord) ||
      left.every((word) => isPlainTitleWord(word) || isFieldWord(word))
    )
      continue;
    if (isCommon(left, right)) continue; // "Station Manager", "Deputy Town Clerk"
    found.push({
      parts: [part("none", organizationElement(left, org)), part("none", titleElement(right))],
      score: org + title - 0.6,
    });
  }
  return found;
};

const namesAnybody = ({ parts }: Reading): boolean => parts.some(({ element }) => element.kind === "name");

const joined = (words: readonly string[]): Reading[] => {
  const found: Reading[] = [];
  for (const [at, word] of words.entries()) {
    if (!AND.test(word) || at === 0 || at === words.length - 1) continue;
    const [left] = bestReadings([...one(words.slice(0, at)), ...besideName(words.slice(0, at))], 1);
    const [right] = bestReadings([...one(words.slice(at + 1)), ...besideName(words.slice(at + 1))], 1);
    const [a, b] = [left?.parts[0]?.element.kind, right?.parts[0]?.element.kind];
    // "Model Trade Council and Director": the next post begins after the organization.
    if (left && right && a === "organization" && b === "title" && right.parts.length === 1) {
      const rank = words.slice(at + 1);
      const org = left.parts[0]?.element;
      if (org && rank.every(isPlainTitleWord) && (englishTitleScore(rank) ?? 0) > 3 && left.score > 1.5)
        found.push({
          parts: [...left.parts, part("semicolon", right.parts[0]?.element ?? org)],
          score: left.score + right.score,
        });
      continue;
    }
    if (
      !left ||
      !right ||
      a === undefined ||
      b === undefined ||
      (a === "organization" && !namesAnybody(left)) ||
      (b === "organization" && !namesAnybody(right)) ||
      a === "words"
    )
      continue;
    if (a === "group" && b === "group") continue;
    const [first, ...others] = right.parts;
    if (!first) continue;
    found.push({
      parts: [...left.parts, part("and", first.element), ...others],
      score: left.score + right.score - 0.6,
    });
  }
  return found;
};

const words = (text: string, known: boolean): Element => ({ kind: "words", text, known });

/** The readings of an English phrase between separators ("Vice President of Model Corp."), the best first. */
export const readEnglish = (given: string): Reading[] => {
  const text = withoutLastStop(given.replace(/\s+/g, " ").trim()).replace(
    /(?<=\p{Ll}{3,}|\p{Lu}{2,}|\)|\b(?:GmbH|SpA))(?<!\b(?:Corp|Inc|Ltd|Univ|Dept|Bros|Assoc|Intl|CORP|INC|LTD|CO|BROS))\.$/u,
    "",
  );
  const only = (element: Element, score: number): Reading[] => [{ parts: [part("none", element)], score }];
  if (text === "") return [];
  if (isContact(text)) return only({ kind: "skip", text }, 3);
  if (/^team leader$/i.test(text)) return one(text.split(" "));
  if (roleOf(text) || presenceOf(text)) {
    const note: Reading[] = only({ kind: "note", text }, 3.4);
    return /^(?:translator|interpreter|chair|head|leader|guide|speaker|escort)$/i.test(text)
      ? [...note, ...one(text.split(" "))]
      : note;
  }
  if (LEADING.test(text)) return only({ kind: "note", text: "head of delegation" }, 3.4);
  if (OPEN.test(text)) return only({ kind: "open" }, 3);
  const [, before = ""] = AND_OTHERS.exec(text) ?? [];
  if (before)
    return readEnglish(before).map(({ parts, score }) => ({
      parts: [...parts, part("and", { kind: "open" })],
      score: score + 1,
    }));
  if (RELATIVE.test(text)) return only({ kind: "note", text }, 3);
  if (/^(?:m|f|male|female)$/i.test(text)) return only({ kind: "note", text }, 2.5);
  if (COMPANIONS.test(text)) return only({ kind: "open" }, 3);
  const headed = HEADED.exec(text)?.[0];
  if (headed)
    return readEnglish(text.slice(headed.length)).map(({ parts, score }) => ({
      parts: [...parts, part("none", { kind: "note", text: "head of delegation" })],
      score: score + 2,
    }));
  const received = RECEIVED.exec(text)?.[0];
  if (received)
    return readEnglish(text.slice(received.length)).map(({ parts, score }) => ({
      parts: [...parts, part("none", { kind: "note", text: "receiving the delegation" })],
      score: score + 2,
    }));
  const party = MET_PARTY.exec(text)?.[0];
  if (party)
    return readEnglish(text.slice(party.length)).map(({ parts: [first, ...others], score }) => ({
      parts: [
        part("none", words(party.trim(), true)),
        part("words", { kind: "open" }),
        ...(first ? [part("words", first.element), ...others] : []),
        part("none", { kind: "note", text: "head of delegation" }),
      ],
      score: score + 2,
    }));
  const couple = /^(Mr\.? (?:and|&) (?:Mrs|Ms|Dr)\.?) /i.exec(text);
  if (couple?.[1])
    return readEnglish(`Mr. ${text.slice(couple[0].length)}`).map(({ parts, score }) => ({
      parts: parts.map(({ joint, element }) => ({
        joint,
        element: element.kind === "name" ? { ...element, honorific: couple[1] ?? "" } : element,
      })),
      score: score + 1,
    }));
  const led = LED.exec(text);
  if (led?.[1]) {
    const count = countOf(led[1]) ?? 1;
    return readEnglish(text.slice(led[0].length)).map(({ parts, score }) => ({
      parts: [
        part("none", { kind: "open" }),
        part("none", { kind: "size", count }),
        ...parts,
        part("none", { kind: "note", text: "head of delegation" }),
      ],
      score: score + 2,
    }));
  }
  const size = SIZE.exec(text);
  if (size?.[1] && /[a-z]/i.test(text.replace(size[1], "")) && countOf(size[1]))
    return only({ kind: "size", count: countOf(size[1]) ?? 1 }, 3);
  const list = text.split(" ");
  if (list.every(isPostNominal)) {
    const skipped = only({ kind: "skip", text }, 3);
    return text === "MD" ? [...skipped, ...one(list)] : skipped;
  }
  if (text.length > MAX_LENGTH || list.length > 24) return only(words(text, false), -3);
  const found = [...one(list), ...besideName(list), ...joined(list)];
  if (DOING.test(text) && !WITHOUT_PEOPLE.test(text) && !DID.test(text))
    return [{ parts: [part("none", words(text, false))], score: 2 }];
  const begins = RUNNING.exec(text)?.[0] ?? PASSIVE.exec(text)?.[0];
  if (begins && begins.length < text.length)
    for (const each of readEnglish(text.slice(begins.length)))
      if (!each.parts.some(({ element }) => element.kind === "organization" && each.parts.length === 1))
        found.push({
          parts: [
            part("none", words(begins.trim(), true)),
            part("words", each.parts[0]?.element ?? words("", true)),
            ...each.parts.slice(1),
          ],
          score: each.score + 0.2,
        });
  const ends = ENDING.exec(text);
  if (ends && ends.index > 0)
    for (const each of readEnglish(text.slice(0, ends.index)))
      found.push({
        parts: [...each.parts, part("words", words(ends[0].trim(), true))],
        score: each.score + 0.2,
      });
  if (WITHOUT_PEOPLE.test(text) || DID.test(text))
    found.push({ parts: [part("none", words(text, true))], score: 3 });
  if (list.length === 1 && NAME_PARTICLES.has(text.toLowerCase()))
    found.push({ parts: [part("none", words(text, true))], score: 0 });
  found.push({ parts: [part("none", words(text, false))], score: -2.5 });
  return bestReadings(found, MAX_READINGS);
};
