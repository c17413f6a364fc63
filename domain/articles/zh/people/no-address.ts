/** 市民: what somebody is, by which nobody is addressed. */
export const NO_ADDRESS =
  /(?:[市村町居牧农渔国]民|学生|学员|队员|团员|成员|会员|职员|店员|代表|志愿者|工人|家长)$/u;
