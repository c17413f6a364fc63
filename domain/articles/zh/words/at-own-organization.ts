/** 该会 for 同乡会, 该校 for 大学: an organization by the noun of its name; empty without a usual short noun. */
export const nounAgain = (name: string): string => {
  if (/(?:联络处|办事处|代表处)$/.test(name)) return name.slice(-3);
  if (/(?:大学|[中小]学|学校)$/.test(name)) return "该校";
  if (/(?:公司|集团|中心)$/.test(name)) return `该${name.slice(-2)}`;
  return /[会院馆]$/.test(name) ? `该${name.slice(-1)}` : "";
};
