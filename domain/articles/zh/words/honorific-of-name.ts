/** 先生 of 安例先生: an honorific that goes with a name which is dropped. */
export const honorificAt = (base: string, text: string, name: string): string => {
  const honorific = /^(?:先生|女士|博士|教授)/.exec(text.slice(name.length))?.[0] ?? "";
  return base.startsWith(`${name}${honorific}`) ? honorific : "";
};
