/** An invented record of talks in a park between two people, with sentences of background. */
export const parkTalks = (host: string, guest: string, background: readonly string[]) => ({
  title: { zh: "某园区会谈" },
  city: { zh: "某市" },
  participants: [
    {
      key: "a",
      side: "host",
      person: { name: { zh: host } },
      posts: [{ title: { zh: "主任" }, organization: { name: { zh: "某办公室" } } }],
    },
    {
      key: "b",
      side: "guest",
      person: { name: { zh: guest } },
      posts: [{ title: { zh: "会长" }, organization: { name: { zh: "某商会" } } }],
    },
  ],
  background: background.map((zh) => ({ zh })),
});
