import type { Rewording } from "../../rewording";

const CAME = /对[^，。；的]{2,20}(的)(?:来访|到访)表示欢迎/u;

/** 对代表团来访表示欢迎, for 对代表团的来访表示欢迎. */
export const cameWelcome: Rewording = (text) => {
  const found = CAME.exec(text);
  const from = found ? found.index + found[0].indexOf("的") : 0;
  return found ? { from, to: from + 1, text: "" } : undefined;
};

const AGREED =
  /^[^，。；：]{2,40}(?<!对[^，]{0,20})表示，(?=(?:赞成|同意|支持|赞同|认同)[^，；。：]{2,16}$)/u;

/** 甲表示赞成双方的提议, for 甲表示，赞成双方的提议. */
export const agreedPlainly: Rewording = (text) => {
  const [front] = AGREED.exec(text) ?? [];
  return front ? { from: front.length - 1, to: front.length, text: "" } : undefined;
};

const RECEPTION =
  /(?<!对[^，。；]{0,20})对([^，。；对的]{2,16}的(?:热情|盛情|周到|精心)?(?:接待|邀请|款待))表示感谢/u;

/** 感谢该校的热情接待, for 对该校的热情接待表示感谢. */
export const thankedForReception: Rewording = (text) => {
  const found = RECEPTION.exec(text);
  return found
    ? { from: found.index, to: found.index + found[0].length, text: `感谢${found[1]}` }
    : undefined;
};

const MET = /会见[^，。；]*?([^，。；的、]{2,8}?)们?，并(对\1们?)(?=表示欢迎)/u;

/** 会见甲国领事官员，并表示欢迎, for 会见甲国领事官员，并对领事官员表示欢迎. */
export const welcomedWhomMet: Rewording = (text) => {
  const found = MET.exec(text);
  const again = found?.[2];
  const to = found ? found.index + found[0].length : 0;
  return again ? { from: to - again.length, to, text: "" } : undefined;
};
