import { allLines, type Composed, isParagraph, withLinesReplaced } from "../../compose";
import { type Phrase, sourced, textOf } from "../../phrase";

/** 各地企业代表、各级部门代表等参加博览会: groups without a name. */
const GROUPS = /^([^，。；：“”]{6,}?)等?(?:参加|出席)了?[^，。；]{0,8}$/u;
/** 来自各地的企业、合作社代表和部门人员共300人参加: the same people with their number. */
const CROWD = /\d[\d,]*[余多]?[人名位](?:代表)?(?:参加|出席)/u;
const NOUN = /(?:的?(?:代表|人员|人士|负责人|嘉宾))$/u;
const FRONT = /^(?:来自)?(?:全国各地|国内外|省内外|海内外|各地|各级|有关|相关)的?/u;
const MIN_CHARACTERS = 4;

const ofGroups = ({ paths }: Phrase): boolean => {
  let only = paths.length > 1;
  for (const path of paths) only &&= /\.group\.|Open$/u.test(path);
  return only;
};

/** Blocks without a list of groups of people who are all in the number of those who came. */
export const withCrowdOnce = (blocks: readonly Composed[]): Composed[] => {
  let listed = false;
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const { id, words } of block.lines) listed ||= id.startsWith("people.") && ofGroups(words);
  if (!listed) return [...blocks];
  const lines = allLines(blocks);
  const crowd = lines.find(({ own, words }) => !own && CROWD.test(textOf(words)));
  const counted = crowd ? textOf(crowd.words) : "";
  const again = lines.find(({ id, own, opens, words }) => {
    const list = own || opens || !id.startsWith("people.") ? undefined : GROUPS.exec(textOf(words))?.[1];
    const groups = list?.split(/[、和与及]|以及/u) ?? [];
    return (
      groups.length > 1 &&
      groups.every((group) => {
        const core = group.replace(NOUN, "").replace(FRONT, "");
        return NOUN.test(group) && core.length >= MIN_CHARACTERS && counted.includes(core);
      })
    );
  });
  if (!crowd || !again || again === crowd) return [...blocks];
  return withLinesReplaced(blocks, (one) =>
    one === again
      ? []
      : one === crowd
        ? [{ ...crowd, words: sourced(crowd.words, ...again.words.paths) }]
        : [one],
  ).filter((block) => !isParagraph(block) || block.lines.length > 0);
};
