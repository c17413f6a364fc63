/** The verb between a document and its purpose: 协议旨在加强合作, but 协议的目的是在湖滨销售船模 for a purpose that begins with 在. */
export const aims = (purpose: string): string => (purpose.startsWith("在") ? "的目的是" : "旨在");

/** Whether a purpose behind a document would be read as done: 把青石建成枢纽, 为企业创造机会. */
export const readsAsDone = (purpose: string): boolean =>
  /^(?:[把将使]|为[^，；]{2,}?(?:创造|提供|搭建|注入|奠定|开辟))/.test(purpose);

/** 考察交流: what somebody did, without an object, so that it needs a verb of its own behind another sentence. */
export const isBareAct = (purpose: string): boolean =>
  /^(?:考察|参观|访问|学习|调研|走访|参访|交流|座谈|洽谈|研讨){1,3}$/.test(purpose);
