import type { Composed } from "../../compose";
import { afterChecks, type Check } from "../../final-checks/checks";
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

/** Checks of the finished text in their order (first mentions, joins, words), each with words without which a text has nothing for it. */
const CHECKS: readonly Check[] = [
  [/\nthe \p{Ll}+ with |\nunder the \p{Ll}+, [\s\S]*\nunder the /iu, withDocumentsTogether],
  [/\n/u, withIntroductionsAtFirst],
  [/\bthe (?:delegation|team|mission)\b/iu, withDelegationIntroduced],
  [/, \p{Lu}/u, withOwnOrganizations],
  [/(?:^|\n)(?:the |\p{Ll})/iu, withGroupsByNoun],
  [/ and others /u, withOthersNamed],
  [/\.\n$/u, withClosingContextInside],
  [/(\p{Lu}\p{L}+), \p{Lu}\p{Ll}[\s\S]* \1, \p{Lu}/u, withStatesOnce],
  [/ and |\p{Ll}ed by /u, withoutWordsAgain],
  [/memorandums| the \p{Lu}/u, withOneForm],
];

/** A text after the checks that do not know which rule wrote a sentence. */
export const withFinalChecks = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  afterChecks(blocks, discourse, CHECKS);
