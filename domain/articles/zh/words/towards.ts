/** 祝贺商会成立: words towards somebody, who is no subject that a next clause goes on with. */
export const TOWARDS = /^(?:热烈|诚挚|衷心|谨|再次)*(?:祝贺|恭贺|恭喜|感谢|欢迎)/u;
