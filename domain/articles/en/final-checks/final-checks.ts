import type { Composed } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withClosingContextInside } from "./closing-context";
import { withDelegationIntroduced } from "./delegation-introduced";
import { withDocumentsTogether } from "./documents-alike";
import { withGroupsByNoun } from "./groups-again";
import { withIntroductionsAtFirst } from "./introductions-first";
import { withOneForm } from "./one-form";
import { withOthersNamed } from "./others-of-delegation";
import { withOwnOrganizations } from "./own-organization";
import { withStatesOnce } from "./states-once";
import { withoutWordsAgain } from "./words-again";

type Check = (blocks: readonly Composed[], discourse: Discourse) => Composed[];

/** Checks of the finished text in their order (first mentions, joins, words), each with words without which a text has nothing for it. */
const CHECKS: readonly (readonly [RegExp, Check])[] = [
  [/\n(?:the \p{Ll}+ with|under the \p{Ll}+,) /iu, withDocumentsTogether],
  [/\n/u, withIntroductionsAtFirst],
  [/\bthe (?:delegation|team|mission)\b/iu, withDelegationIntroduced],
  [/, \p{Lu}/u, withOwnOrganizations],
  [/(?:^|\n)(?:the |\p{Ll})/iu, withGroupsByNoun],
  [/ and others /u, withOthersNamed],
  [/\.\n$/u, withClosingContextInside],
  [/\p{Lu}\p{L}+, \p{Lu}\p{Ll}/u, withStatesOnce],
  [/ and |\p{Ll}ed by /u, withoutWordsAgain],
  [/memorandums| the \p{Lu}/u, withOneForm],
];

/** A text after the checks that do not know which rule wrote a sentence. */
export const withFinalChecks = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let text = "";
  for (const block of blocks)
    if (block.type === "paragraph") for (const { words } of block.lines) text += `${textOf(words)}\n`;
  let made = [...blocks];
  for (const [words, check] of CHECKS) if (words.test(text)) made = check(made, discourse);
  return made;
};
