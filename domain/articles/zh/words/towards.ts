const TOWARDS = /^(?:热烈|诚挚|衷心|谨|再次)*(?:祝贺|恭贺|恭喜|感谢|欢迎)/u;

/** 祝贺商会成立: whether a clause has words towards somebody, who is no subject that the next one goes on with unless it begins alike. */
export const isTowards = (clause: string, next: string): boolean =>
  TOWARDS.test(clause) && !next.startsWith(clause.slice(0, 2));
