const ACT =
  /\p{Script=Han}{2,}(?:到|来|赴|抵|前往)[^，；。]*?(?:投资|考察|参观|访问|学习|交流|发展|兴业|创业|建厂|就业|置业|洽谈|旅游|观光|指导|做客|履新|参会|参展|合作)$/u;
/** Whether an act of others is welcomed, of which 欢迎 is the verb itself: 各地企业来云雀投资发展. */
export const isWelcomedAct = (whom: string): boolean => ACT.test(whom);
