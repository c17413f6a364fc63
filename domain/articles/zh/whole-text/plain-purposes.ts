import type { Composed } from "../../compose";
import { type Rewording, reworded } from "../../rewording";
import { invitedThere, inviterOnce } from "../wording/invited-there";

const VISITED = /(?:[到来]访|访问|走访|拜访|拜会|考察|调研|交流)[^，。；]{0,40}，(?=以)/u;
/** What visitors themselves do on a journey; 促成 or 加快 would read as its result. */
const AIMED =
  /^以(?=(?:就|围绕)[^，；]*(?:交流|探讨|磋商|座谈|会谈|讨论|洽谈|交换意见)$|(?:进行|开展)[^，；]{2,16}(?:交流|座谈|考察|调研|研讨|洽谈|对接|磋商)$|(?:进一步|共同)?(?:推进|推动|促进|加强|增进|深化|密切|巩固|扩大|拓展|介绍|探讨|推介))/u;

/** Clauses of a purpose that is read as one; a longer one, or one before what else was done, keeps 以. */
const MAX_CLAUSES = 2;

/** 访问湖滨，推进两地合作, for 访问湖滨，以推进两地合作: a purpose with the visitors as its subject needs no 以. */
const purposePlainly: Rewording = (text) => {
  const found = VISITED.exec(text);
  const at = found ? found.index + found[0].length : 0;
  const purpose = text.slice(at);
  const isShort = purpose.split("，").length <= MAX_CLAUSES;
  return found && isShort && AIMED.test(purpose) ? { from: at, to: at + 1, text: "" } : undefined;
};

/** 访问湖滨，旨在搭建平台, for 访问湖滨，以搭建平台: any other purpose that ends the sentence; 以 would hang on the visit. */
const purposeAsAim: Rewording = (text) => {
  const found = VISITED.exec(text);
  const at = found ? found.index + found[0].length : 0;
  const purpose = text.slice(at);
  const ends = found && purpose.split("，").length <= MAX_CLAUSES && !NO_AIM.test(purpose);
  return ends && !AIMED.test(purpose) ? { from: at, to: at + 1, text: "旨在" } : undefined;
};

/** 以……为主题, 以线上方式, and other clauses behind a purpose. */
const NO_AIM =
  /^以[“《\d]|[；：]|为(?:主题|题|契机|主线|目标|抓手|重点)|方式|形式|身份|名义|，(?:双方|并|随后)|签[署订]/;

/** 考察，围绕……开展座谈, for 考察，围绕……开展考察座谈: the verb of the visit in its purpose. */
const AGAIN =
  /(考察|调研|参观|访问|走访|交流)，(?:就|围绕)[^，；]{2,40}(?:开展|进行)\1(?=座谈|交流|洽谈|调研|学习|研讨)/u;

const actOnce: Rewording = (text) => {
  const found = AGAIN.exec(text);
  const verb = found?.[1];
  if (!found || verb === undefined) return undefined;
  const to = found.index + found[0].length;
  return { from: to - verb.length, to, text: "" };
};

/** 考察，拜访客商，开展招商, for 考察招商，拜访客商，开展招商: a further verb of the visit that its purpose has as an act of its own. */
const DONE_LATER =
  /(考察|调研|参观|访问|走访)(招商|交流|学习|洽谈|调研|座谈|对接|推介)(?=，(?:[^；。]{2,40}，)?(?:开展|进行)\2(?:$|，))/u;

const furtherActOnce: Rewording = (text) => {
  const found = DONE_LATER.exec(text);
  const to = found ? found.index + found[0].length : 0;
  return found ? { from: to - 2, to, text: "" } : undefined;
};

const GIVEN_AGAIN = /([^，；。]{4,24})，以\1/u;

/** 捐赠20万元现金用于救灾, for 捐赠20万元，以捐赠20万元现金用于救灾: a purpose that says the act again replaces it. */
const actInPurpose: Rewording = (text) => {
  const found = text.includes("，以") ? GIVEN_AGAIN.exec(text) : null;
  const act = found?.[1];
  return found && act !== undefined
    ? { from: found.index, to: found.index + act.length + 2, text: "" }
    : undefined;
};

/** The text with the purpose of a visit behind a comma in its first sentence. */
export const withPlainPurposes = (blocks: readonly Composed[]): Composed[] => {
  const lead = blocks.find((block) => block.type === "paragraph");
  if (lead?.type !== "paragraph") return [...blocks];
  const [first, ...more] = lead.lines;
  const lines = first
    ? [
        reworded(first, [
          purposePlainly,
          purposeAsAim,
          actOnce,
          furtherActOnce,
          actInPurpose,
          invitedThere,
          inviterOnce,
        ]),
        ...more,
      ]
    : [];
  return blocks.map((block) => (block === lead ? { ...lead, lines } : block));
};
