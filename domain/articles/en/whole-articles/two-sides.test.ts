import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { toText } from "../../render";
import { writeArticle } from "../../write";
import { en, personOf as person } from "./lake-town.test-data";

const text = (more: object): string =>
  toText(
    writeArticle(
      {
        format: FORMAT,
        kind: "reception",
        status: "held",
        title: en("Hill visitors come to Reed City"),
        when: { start: "2024-03-05" },
        city: en("Reed City"),
        agenda: [],
        ...more,
      } as DraftRecord,
      "en",
    ),
  );
const host = person("ann", "Ann Exemplar", "mayor", "Reed City", { side: "host", roles: ["receiver"] });
const guest = person("bob", "Bob Sample", "mayor", "Hill City", { side: "guest", roles: ["head"] });
const other = person("cy", "Cy Invented", "mayor", "Dale City", { side: "guest", roles: ["head"] });
const wish = (participants: object[]): string =>
  text({
    participants,
    agenda: [
      {
        key: "talks",
        activity: "presentation",
        remarks: [{ key: "r", by: "all", act: "stress", points: [en("trade should grow")] }],
      },
    ],
  });

describe("the two sides", () => {
  it("are a host and one guest whom the text has named", () => {
    expect(wish([host, guest])).toContain("The two sides stressed that trade should grow.");
  });

  it("are not the hosts and guests of two cities", () => {
    const words = wish([host, guest, other]);
    expect(words).not.toMatch(/(?:two|both) sides/);
    expect(words).toContain("All sides stressed that trade should grow.");
  });

  it("do not attend a meal of which nobody is recorded: its guests do", () => {
    const words = text({
      participants: [host, guest],
      delegations: [{ key: "hill", name: en("Hill delegation"), side: "guest", head: "bob" }],
      agenda: [{ key: "meal", activity: "meal", title: en("special dinner") }],
    });
    expect(words).not.toContain("two sides");
    expect(words).toContain("The delegation had a special dinner.");
  });
});

describe("food as the title of a meal", () => {
  it("is served, and is not the topic of talks", () => {
    const words = text({
      participants: [host, guest],
      agenda: [{ key: "meal", activity: "meal", title: en("lemonade and reed cakes") }],
    });
    expect(words).toContain("Lemonade and reed cakes were served.");
    expect(words).not.toContain("talks on");
  });
});

describe("the day after the event", () => {
  const planned = (does: string): string =>
    text({
      participants: [host, guest],
      followUps: [
        {
          key: "f",
          force: "task",
          text: en(does),
          by: { all: true },
          due: { on: "2024-03-06" },
          announce: true,
        },
      ],
    });

  it("is a day of its programme, for any act", () => {
    expect(planned("plant a reed in the park")).toContain("will plant a reed in the park on March 6, 2024.");
  });

  it("is the last day for what has to be done before", () => {
    expect(planned("submit a list of streets")).toContain("by March 6, 2024.");
  });
});
