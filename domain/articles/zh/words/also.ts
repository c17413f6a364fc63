/** 还 as 'also': a further act, rather than part of 归还, 返还 or 还原. */
export const ALSO = "(?<![归返偿退交生奉清])还(?![原款贷债清愿])";
