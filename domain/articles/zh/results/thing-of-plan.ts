import { type Phrase, spliced, textOf } from "../../phrase";

/** 把第二批包裹发放给……, 把平台建成……: what becomes of a thing, as the object of a plan. */
const PUT =
  /(?<=^|[，；])[把将]([^，；。“”]{2,30}?)(?=(?:尽快|及时|全部|统一|分批|陆续|逐步){0,2}(?:空运|发往|运往|运抵|运送|送[达往抵到给]|寄[往到给]|交[付给]|移交|转交|分发|发放|捐赠|赠送|赠予|用于|投入|纳入|列入|建成|建设成|打造成|推广到|延伸[至到]|扩大[至到]|增加[至到]|提[高升][至到]))/gu;
/** 让包裹覆盖全县: what a thing or people come to do, as the object of a plan. */
const LET =
  /(?<=^|[，；])[让使]([^，；。“”]{2,16}?)(?=(?:进一步|全面|真正|早日|更好地?)?(?:覆盖|惠及|走进|走向|进入|成为|得到|享受|受益|落地|落户|发挥|投入|实现|取得|获得|保持))/gu;

/** The plan of several acts with their things as subjects, 包裹覆盖全县，第二批包裹将发放给学校; undefined for any other plan. */
export const thingOfPlan = (what: Phrase): { readonly thing: number; readonly words: Phrase } | undefined => {
  const found = [...textOf(what).matchAll(PUT), ...textOf(what).matchAll(LET)].sort(
    (a, b) => a.index - b.index,
  );
  const [first] = found;
  // 把物资分发给科室，并开展培训, 送到学校并开展培训: a further act would be that of the thing.
  if (/(?<!合)并/u.test(textOf(what))) return undefined;
  if (first?.index !== 0 || found.length !== textOf(what).split(/[，；]/u).length) return undefined;
  let words = what;
  for (const { 0: all, index } of found.reverse()) {
    if (index > 0) words = spliced(words, index + all.length, index + all.length, "将");
    words = spliced(words, index, index + 1, "");
  }
  return { thing: first[0].length - 1, words };
};
