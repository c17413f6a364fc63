/** An invented record of talks in a park between two people, with sentences of background, in one language. */
export const parkTalks = (
  host: string,
  guest: string,
  background: readonly string[],
  lang: "en" | "zh" = "zh",
) => {
  const text = (zh: string, en: string) => (lang === "zh" ? { zh } : { en });
  const same = (words: string) => text(words, words);
  return {
    title: text("某园区会谈", "Invented Park Talks"),
    city: text("某市", "Inventown"),
    participants: [
      {
        key: "a",
        side: "host",
        person: { name: same(host) },
        posts: [
          { title: text("主任", "director"), organization: { name: text("某办公室", "Invented Office") } },
        ],
      },
      {
        key: "b",
        side: "guest",
        person: { name: same(guest) },
        posts: [
          { title: text("会长", "president"), organization: { name: text("某商会", "Invented Chamber") } },
        ],
      },
    ],
    background: background.map(same),
  };
};
