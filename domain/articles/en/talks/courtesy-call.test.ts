import { describe, expect, it } from "vitest";
import { en, person, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

describe("a meeting whose purpose is a courtesy call", () => {
  const lakeland = { name: en("Lakeland"), kind: "government" };
  const meeting = (purpose: string, title = "Reed vice chairman meets Consul General") =>
    textOfEvent({
      kind: "meeting",
      title: en(title),
      when: { start: "2024-03-05" },
      purpose: en(purpose),
      participants: [
        personOf("v", "Bo Ray", "Vice Chairman", "Reed Province Council", { side: "guest" }),
        person("c", "Ann Lee", "Consul General in Port", lakeland, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            said("v", "hope", "the ties of both would deepen"),
            said("c", "promise", "help the province"),
          ],
        },
      ],
    });

  it("is a call of the visitors on the host, not a meeting of the host with them", () => {
    const text = meeting("pay a courtesy call on the Consul General of Lakeland in Port");
    expect(text).toMatch(/Bo Ray, Vice Chairman of .*, paid a courtesy call on Ann Lee, Consul General/);
    expect(text).not.toMatch(/Ann Lee, .* met Bo Ray|to pay a courtesy call|paid .*paid/);
  });
  it("says that the host is new in the post", () => {
    const text = meeting("pay a courtesy call on the new Consul General of Lakeland in Port");
    expect(text).toMatch(/paid a courtesy call on Ann Lee, the new Consul General of Lakeland in Port/);
  });
  it("is the visitors' purpose where they called on somebody else", () => {
    const text = meeting("pay a courtesy call on the Mayor of Port");
    expect(text).toMatch(/Bo Ray, .* met Ann Lee, .* to pay a courtesy call on the Mayor of Port/);
  });
  it("keeps a title of two more words than usual as the headline", () => {
    const title =
      "Reed Province leader pays courtesy call on new Lakeland Consul General in the city of Port";
    const text = meeting("pay a courtesy call on the new Consul General of Lakeland in Port", title);
    expect(text).toContain("Reed Province leader pays courtesy call on new Lakeland Consul General in");
  });
});

describe("a meeting that the title calls a call", () => {
  const meeting = (title: string) =>
    textOfEvent({
      kind: "meeting",
      title: en(title),
      participants: [
        personOf("v", "Bo Ray", "Ambassador", "Lakeland", { side: "guest" }),
        personOf("c", "Ann Lee", "Governor", "Reed Province", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("the trade of both lakes")] }],
    });

  it("has the callers as its subject, as the headline does", () => {
    expect(meeting("Lakeland's envoy calls on Governor")).toMatch(
      /^Bo Ray, Ambassador of Lakeland, called on Ann Lee, Governor of Reed Province, on March 5, 2024, to discuss/m,
    );
  });

  it("has the hosts as its subject where they are the callers, or met somebody", () => {
    const first = /^Ann Lee, Governor of Reed Province, met Bo Ray/m;
    expect(meeting("Governor calls on people to save water")).toMatch(first);
    expect(meeting("Governor meets envoy of Lakeland")).toMatch(first);
  });
});

describe("talks whose title only contains a call or a visit", () => {
  const talked = (title: string, people: object[] | undefined) =>
    textOfEvent({
      kind: "inspection",
      title: en("Mere delegation visits Reedham"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "v" }],
      participants: [
        personOf("v", "Bo Ray", "Mayor", "Mere", { side: "guest", delegation: "d" }),
        { key: "w", group: en("three boatmen"), side: "guest", delegation: "d" },
        personOf("c", "Ann Lee", "Mayor", "Reedham", { side: "host" }),
      ],
      agenda: [
        { key: "u", activity: "tour", saw: [en("the reed beds")] },
        {
          key: "t",
          activity: "talks",
          title: en(title),
          ...(people ? { people } : {}),
          remarks: [said("c", "say", "the lake was calm")],
        },
      ],
    });
  it("are not paid to anybody", () => {
    const text = talked("comments after the visit", [{ key: "w" }, { key: "c" }]);
    expect(text).not.toContain("paid");
  });
  it("are paid by the visitors, not held by both sides", () => {
    const text = talked("courtesy call", undefined);
    expect(text).not.toMatch(/held a courtesy call/);
    expect(text).toContain("paid a courtesy call");
  });
});

describe("a meeting or visit that is a call by its kind", () => {
  const ann = person("c", "Ann Lee", "Governor", { name: en("Reed Province"), kind: "government" });
  const host = { ...ann, side: "host", roles: ["receiver"] };
  const bo = personOf("v", "Bo Ray", "Ambassador", "Lakeland", { side: "guest" });
  const event = (of: object) => textOfEvent({ kind: "meeting", participants: [bo, host], ...of });
  const talks = (called: string) => ({ key: "t", activity: "talks", title: en(called) });

  it("has the kind as its verb and the callers as its subject", () => {
    const text = event({
      title: en("Bay ready for the regatta"),
      agenda: [{ ...talks("farewell call"), topics: [en("the trade of both lakes")] }],
    });
    expect(text).toMatch(
      /^Bo Ray, Ambassador of Lakeland, paid a farewell call on Reed Province Governor Ann Lee/m,
    );
    expect(text).not.toMatch(/At a farewell call|met for|met Bo Ray/);
  });
  it("is not what the guests came to inspect", () => {
    const text = event({
      title: en("Bay ready for the regatta"),
      purpose: en("inspect the bay"),
      agenda: [talks("courtesy call")],
    });
    expect(text).toMatch(
      /paid a courtesy call on Reed Province Governor Ann Lee on March 5, 2024, during a visit to inspect the bay/,
    );
    expect(text).not.toMatch(/The two sides met/);
  });
  it("takes the kind from the title of the record, also of a visit to a city", () => {
    const text = event({
      kind: "reception",
      title: en("Ambassador pays courtesy call on Governor"),
      city: en("Port"),
    });
    expect(text).toMatch(/^Bo Ray, .*, paid a courtesy call on Reed Province Governor Ann Lee in Port/m);
  });
  it("is received by hosts whom the title has as its subject", () => {
    const text = event({ title: en("Governor Ann Lee receives envoy"), agenda: [talks("courtesy call")] });
    expect(text).toMatch(/^Reed Province Governor Ann Lee received a courtesy call from Bo Ray/m);
  });
  it("says how two sides talked who had only a telephone conversation", () => {
    const text = event({
      title: en("Governor and ambassador discuss trade"),
      online: "fully",
      agenda: [{ ...talks("telephone conversation"), topics: [en("the trade of both lakes")] }],
    });
    expect(text).toMatch(/spoke by telephone with/);
    expect(text).not.toMatch(/met online|in a telephone conversation/);
  });
});
