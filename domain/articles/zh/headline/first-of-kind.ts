/** 首次接待国外代表团, 欧洲首个……落户某地, 航线正式开航: what makes an event news. */
const FIRST = /首[个次家届批座所]|第一[个次家]|正式/u;
/** Characters that a title has in common with the whole name of what it shortens: 观测引领中心. */
const SHARED = 5;

const sharesName = (name: string, title: string): boolean => {
  for (let at = 0; at + SHARED <= name.length; at += 1)
    if (title.includes(name.slice(at, at + SHARED))) return true;
  return false;
};

/** Whether a title reports a first, or an opening, of something whose name it shortens. */
export const isFirstOfNamed = (title: string, names: () => readonly string[]): boolean =>
  FIRST.test(title) && names().some((name) => sharesName(name, title));
