/** 向某校捐赠图书: a title without who did it; 向阳小学 and 向红镇 are names. */
const WITHOUT_SUBJECT =
  /^(?:给|向(?!阳(?!光)|日葵|塘|群(?![众体岛])|[红东前荣](?:[省市区县镇乡村街]|[小中]学|社区)))[^，；]{2,}/u;

/** Whether a title begins with those to whom something was done. */
export const isWithoutSubject = (title: string): boolean => WITHOUT_SUBJECT.test(title);
