import type { Facts, Said } from "../../reference/facts";

/** 馆长安例 for 馆长领事安例: of two posts that a title has in front of a name without anything between them, the first. */
export const withOnePost = ({ people }: Facts, title: Said): Said => {
  const text = people.reduce((whole, { name, posts }) => {
    const held = posts.flatMap((fact) => (fact.title ? [fact.title.text] : []));
    if (!name || name.text.length < 2) return whole;
    for (const first of held)
      for (const second of held)
        if (first !== second && second !== "委员" && whole.includes(`${first}${second}${name.text}`))
          return whole.replace(`${first}${second}${name.text}`, `${first}${name.text}`);
    return whole;
  }, title.text);
  return text === title.text ? title : { ...title, text };
};
