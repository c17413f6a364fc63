import { englishTitleScore, isRegionAlone } from "./english-words";
import { EN_ORG_WORDS } from "./lexicon/organizations";

/** Signs in place of ones that do not separate. */
export interface HeldSigns {
  comma: string;
  opened: string;
  closed: string;
  hyphen: string;
}

// "Director, Asia-Pacific – Model Group": the field of a post, if the employer follows.
const REGION_BEHIND =
  /(?<=^|[,;|(–—] ?| - )((?:\p{Lu}[\p{L}-]* |of |and |& ){0,5}?\p{Lu}[\p{L}-]+),(?= ((?:\p{Lu}[\p{L}-]*|and|&)(?: (?:\p{Lu}[\p{L}-]*|and|&)){0,4})(?:,| [–—|-]| ?\() ?\p{Lu})/gu;
const isTitle = (words: string): boolean => (englishTitleScore(words.split(" ")) ?? 0) > 1;

// "Regional Director (East China), Model Group"
const REGION_IN_BRACKETS =
  /(?<=^|[,;|(–—] ?| - )((?:\p{Lu}[\p{L}-]* |of |and |& ){0,5}?\p{Lu}[\p{L}-]+) \(((?:\p{Lu}[\p{L}-]*|and|&)(?: (?:\p{Lu}[\p{L}-]*|and|&)){0,4})\)(?=\s*(?:[,;|–—-]|$))/gu;
// "Model Chamber of Commerce - South & Southwest"
const REGION_OF_ORGANIZATION =
  /(?<=^|[,;|(–—] ?)((?:\p{Lu}[\p{L}&'’.-]*|of|and|for|in|the|&)(?: (?:\p{Lu}[\p{L}&'’.-]*|of|and|for|in|the|&)){2,8}) [-–] ((?:\p{Lu}[\p{L}-]*|and|&)(?: (?:\p{Lu}[\p{L}-]*|and|&)){0,4})(?=$|[,;)])/gu;
const isOrganization = (words: string): boolean =>
  words.split(" ").some((word) => EN_ORG_WORDS.has(word.toLowerCase())) && !isTitle(words);

/** A line in which the signs around a region are part of the title or the organization before them. */
export const withRegionsHeld = (line: string, { comma, opened, closed, hyphen }: HeldSigns): string =>
  line
    .replace(REGION_BEHIND, (all, title: string, region: string) =>
      isRegionAlone(region.split(" ")) && isTitle(title) ? `${title}${comma}` : all,
    )
    .replace(REGION_IN_BRACKETS, (all, title: string, region: string) =>
      isRegionAlone(region.split(" ")) && isTitle(title) ? `${title} ${opened}${region}${closed}` : all,
    )
    .replace(REGION_OF_ORGANIZATION, (all, name: string, region: string) =>
      isRegionAlone(region.split(" ")) && isOrganization(name) ? `${name} ${hyphen} ${region}` : all,
    );
