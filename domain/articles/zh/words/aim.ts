/** The verb between a document and its purpose: 协议旨在加强合作, but 协议的目的是在湖滨销售船模 for a purpose that begins with 在. */
export const aims = (purpose: string): string => (purpose.startsWith("在") ? "的目的是" : "旨在");

/** Whether a purpose behind a document would be read as done: 把青石建成枢纽, 为企业创造机会. */
export const readsAsDone = (purpose: string): boolean =>
  /^(?:[把将使]|为[^，；]{2,}?(?:创造|提供|搭建|注入|奠定|开辟))/.test(purpose);

/** 考察交流: what somebody did, without an object, so that it needs a verb of its own behind another sentence. */
export const isBareAct = (purpose: string): boolean =>
  /^(?:考察|参观|访问|学习|调研|走访|参访|交流|座谈|洽谈|研讨){1,3}$/.test(purpose);

/** Verbs with which a purpose follows a sentence by itself: ，邀请各国来川访问. */
const OWN_VERB =
  /^(?:在[^，；]{2,16}?(?:前|后|期间|之际|之时)|邀请|拜访|拜会|走访|洽谈|商谈|商讨|对接|考察|调研|访问|参观|参访|学习|交流|探讨|研讨|出席|参加|了解|检查|督查|督导|查看|察看|视察|慰问|看望|落实|推介|招商|征求|听取|开展|举办|举行|签署|庆祝|围绕|根据|按照|依据|共建|共享|就|为|以|与|同|向)/;

/** ，了解企业的困难, ，征求意见: a further act among several, before all of which 以 would be read with the first alone. */
const FURTHER_ACT = /，(?:了解|听取|征求|走访|调研|考察|参观|学习|检查|查看|察看|慰问|看望|洽谈|对接)/;

/** Whether a purpose follows its sentence without 以. */
export const standsAlone = (purpose: string): boolean => OWN_VERB.test(purpose) || FURTHER_ACT.test(purpose);
