// 未来, 不断 and 不仅 deny nothing.
const DENIAL =
  "(?:未(?![来央名])|没[有能]|不(?:再|会|愿|肯|予|能|得|想|拟|打算|准备|同意|太|很)|不(?=[与同和跟向对])|无[法意力缘]|拒绝|取消|推迟|暂缓)";
const BEFORE = new RegExp(`(?:${DENIAL}[^，。；：]*|不)$`);
const AT_START = new RegExp(`^${DENIAL}`);

/** Whether the words before a verb deny it, in the same clause: 双方尚未 before 签署. */
export const isNegated = (before: string): boolean => BEFORE.test(before.slice(-80));

/** Whether words begin with a denial: 不再与模范公司合作. */
export const beginsNegated = (words: string): boolean => AT_START.test(words);
