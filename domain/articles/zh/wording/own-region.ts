import type { Rewording } from "../../rewording";

/** A city behind a verb that begins a clause: 展示云雀市产业, not 展示云雀市商务局. */
const AGAIN =
  /，(?:并|以)?(?:展示|推进|推动|促进|介绍|介绍了|了解|宣传|推介|肯定|肯定了)(\p{Script=Han}{2,3}?)([市县区])(?!\p{Script=Han}{0,8}(?:局|委|政府|人大|政协|办公室|大学|医院|协会|商会|中学|小学|公司))/u;

/** 开发区, 旅游区, 资本市场: places and things that end like a region without being one. */
const NO_REGION =
  /(?:开发|高新|经开|保税|综保|合作|示范|试验|实验|功能|产业|工业|旅游|风景|先行|创新|港|湾|园|社|景|校|地|库|山|灾|牧|片|特|新)区|市(?:场|民|值|政|容|域)|(?:[全各两多我本城都门上超]|贸易|农贸)市/u;

/** 活动设云雀市展区，展示该市产业: a city that the sentence has named, where it has named no other of its level. */
export const cityAgain: Rewording = (text) => {
  const found = AGAIN.exec(text);
  const [all, name, level] = found ?? [];
  if (!found || all === undefined || name === undefined || level === undefined) return undefined;
  if (NO_REGION.test(`${name}${level}${text.slice(found.index + all.length, found.index + all.length + 1)}`))
    return undefined;
  const front = text.slice(0, found.index);
  const rest = front.replaceAll(`${name}${level}`, "").replaceAll(name, "");
  if (rest.length === front.length || new RegExp(`\\p{Script=Han}${level}`, "u").test(rest)) return undefined;
  if (text.includes("该")) return undefined;
  const to = found.index + all.length;
  return { from: to - name.length - level.length, to, text: `该${level}` };
};
