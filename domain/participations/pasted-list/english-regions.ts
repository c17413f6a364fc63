import { costly } from "./costly";
import { englishTitleScore } from "./english-words";
import { CLOSED, HELD_COMMA, HYPHEN, OPENED } from "./held-signs";
import { hasOrganizationWord } from "./lexicon/organizations";
import { isRegionAlone } from "./region-words";

const TITLE = String.raw`(?<=^|[,;|(–—] ?| - )((?:\p{Lu}[\p{L}-]* |of |and |& ){0,5}?\p{Lu}[\p{L}-]+)`;
const REGION = String.raw`((?:\p{Lu}[\p{L}-]*|and|&)(?: (?:\p{Lu}[\p{L}-]*|and|&)){0,4})`;
const NAME = String.raw`(?<=^|[,;|(–—] ?)((?:\p{Lu}[\p{L}&'’.-]*|of|and|for|in|the|&)(?: (?:\p{Lu}[\p{L}&'’.-]*|of|and|for|in|the|&)){2,8})`;

// "Director, Asia-Pacific – Model Group": the field of a post, if the employer follows.
const REGION_BEHIND = costly(new RegExp(String.raw`${TITLE},(?= ${REGION}(?:,| [–—|-]| ?\() ?\p{Lu})`, "gu"));
// "Regional Director (East China), Model Group"
const REGION_IN_BRACKETS = costly(new RegExp(String.raw`${TITLE} \(${REGION}\)(?=\s*(?:[,;|–—-]|$))`, "gu"));
// "Model Chamber of Commerce - South & Southwest"
const REGION_OF_ORGANIZATION = costly(new RegExp(`${NAME} [-–] ${REGION}(?=$|[,;)])`, "gu"));

const isRegion = (words: string): boolean => isRegionAlone(words.split(" "));
const isTitle = (words: string): boolean => (englishTitleScore(words.split(" ")) ?? 0) > 1;
const isOrganization = (words: string): boolean => hasOrganizationWord(words) && !isTitle(words);

/** A line in which the signs around a region are part of the title or the organization before them. */
export const withRegionsHeld = (line: string): string =>
  line
    .replace(REGION_BEHIND, (all, title: string, region: string) =>
      isRegion(region) && isTitle(title) ? `${title}${HELD_COMMA}` : all,
    )
    .replace(REGION_IN_BRACKETS, (all, title: string, region: string) =>
      isRegion(region) && isTitle(title) ? `${title} ${OPENED}${region}${CLOSED}` : all,
    )
    .replace(REGION_OF_ORGANIZATION, (all, name: string, region: string) =>
      isRegion(region) && isOrganization(name) ? `${name} ${HYPHEN} ${region}` : all,
    );
