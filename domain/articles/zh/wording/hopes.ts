import type { Rewording } from "../../rewording";

/** Those whom a hope is about, at the beginning of what they are to do. */
const SUBJECT =
  "(?:双方|各方|三方|彼此|两[国地省市县区校院会馆所岸]|(?!(?:[让使令将把]|为[^，]{2,}|今后|未来|将来|日后|早日|尽快|尽早|进一步|更好|不断|继续|共同|真正|切实|始终|都|也|还|就))[^，。；：、“”]{2,10}?(?<![功职才智可性效技产动潜])(?:能够|能(?=[在与为把就进不更够继]|赓续|\\p{Script=Han}{2,4}[，、])|可以))";
const BY_MEANS = new RegExp(
  `(?<=(?<!，)希望)(?=(?:通过|借助|借|以)(?!来|及|便|下|上|外|内|往|期)[^，。；：“”]{2,24}，${SUBJECT})`,
  "u",
);

/** 安例希望，通过此次续签，两馆能够……: a hope that begins with its means and then has its own subject, which is not the speaker. Behind a comma a second one would part the verb. */
export const hopeByMeans: Rewording = (text) => {
  const at = text.includes("希望") ? BY_MEANS.exec(text)?.index : undefined;
  return at === undefined ? undefined : { from: at, to: at, text: "，" };
};

const HOPED_BY_SIDES =
  /^(双方|各方|三方|两[国地省市县区校院会馆所])(?:都|均|还|一致)?(?:表示，?)?希望，?(?:(?:今后|未来|将来|日后|下一步|接下来)，?|(?:通过|以)[^，。；：“”]{2,20}，)(\1)(?=能|可|将|会(?![员议])|共同|携手|继续|进一步|不断|深化|加强|扩大|推动|促进|保持|开展|建立|增进|密切|拓展|在|就|以|更|积极|充分|加快|加大|尽快|早日)(?![^，。；]{0,6}的)/u;

/** 双方希望今后加强往来, for 双方希望今后双方加强往来: the subject of what two sides hope is themselves. */
export const hopingSidesOnce: Rewording = (text) => {
  const [all, , again = ""] = HOPED_BY_SIDES.exec(text) ?? [];
  return all === undefined ? undefined : { from: all.length - again.length, to: all.length, text: "" };
};

const CONGRATULATED =
  /^(?:[^，。；：]{1,12}[上中时]，)?[^，。；：]*(?:表示(?:热烈|诚挚|衷心)?祝贺|致贺)，(?=希望(?!工程))/u;

/** 甲向商会表示祝贺，并希望……: a hope behind congratulations that are the only other act of the sentence. */
export const hopeBehindCongratulations: Rewording = (text) => {
  const at = text.includes("贺，希望") ? CONGRATULATED.exec(text)?.[0].length : undefined;
  return at === undefined ? undefined : { from: at, to: at, text: "并" };
};

const ACT =
  "(?:能|可以|将|共同|携手|继续|进一步|不断|深化|加强|扩大|推动|促进|保持|开展|建立|增进|密切|拓展|在|就|以|通过|更|积极|充分|加快|加大|尽快|早日|抓住|发挥)";
/** Both hopes begin with an act: 希望双方加强交流，并希望双方企业扩大投资 has two subjects. */
const HOPED_TWICE = new RegExp(
  `希望(双方|各方|三方|两[国地省市县区校院会馆所园])(?=${ACT})[^，。；：“”]{2,40}(?:，[^，。；：“”]{2,40}){0,2}，并希望\\1(?=${ACT}[^，。；：“”的]{2})`,
  "u",
);

/** 希望两区建立机制，在园区管理方面加强合作, for 希望两区建立机制，并希望两区……: one hope with one subject. */
export const hopedOnce: Rewording = (text) => {
  const found = text.includes("，并希望") ? HOPED_TWICE.exec(text) : null;
  const [all = "", sides = ""] = found ?? [];
  if (!found || /希望/.test(all.slice("希望".length, -"，并希望".length - sides.length))) return undefined;
  const to = found.index + all.length;
  return { from: to - "并希望".length - sides.length, to, text: "" };
};
