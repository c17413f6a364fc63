import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const off = (more: object) => ({
  kind: "reception",
  status: "postponed",
  when: { start: "2024-03-11" },
  planned: { start: "2024-01-17" },
  city: en("Reedham"),
  ...more,
});
const visit = (more = {}): string =>
  textOfEvent(
    off({
      title: en("Mere delegation's visit to Reedham postponed"),
      purpose: en("mark ten years of friendship"),
      delegations: [{ key: "d", side: "guest", name: en("Mere delegation"), the: true, head: "ann" }],
      participants: [
        personOf("ann", "Ann Exemplar", "Mayor", "Mere", { side: "guest", delegation: "d" }),
        personOf("bo", "Bo Sample", "Director", "Reed Institute", { side: "host", roles: ["receiver"] }),
      ],
      ...more,
    }),
  );

describe("a title that says after the event that it is off", () => {
  it("is the headline as it is, and no name in quotation marks", () => {
    const text = visit();
    expect(text).toContain("Mere delegation's visit to Reedham postponed");
    expect(text).not.toMatch(/postponed postponed|[“”]/);
    expect(text).toMatch(/A visit to Reedham by .*Ann Exemplar.* has been postponed to March 11/);
    expect(text).toContain("The visit is to mark ten years of friendship.");
  });
  it("loses the status where the event is called by it", () => {
    const text = textOfEvent(off({ kind: "other", title: en("Reed boat race postponed") }));
    expect(text).toContain("Reed boat race,” planned for");
    expect(text).not.toMatch(/postponed postponed|race postponed,”/);
  });
});

describe("a title that is no name of an event", () => {
  const cancelled = (title: string, kind = "other", more = {}) =>
    textOfEvent({
      kind,
      status: "cancelled",
      title: en(title),
      city: en("Reedham"),
      participants: [],
      agenda: [],
      ...more,
    });
  it("is not put in quotation marks as if it were one", () => {
    for (const title of [
      "Reed port leaders visit the Lake Zone",
      "Reed chamber elects board",
      "Boat race held in Reedham",
      "Three bridges opened in Reedland",
    ]) {
      const text = cancelled(title);
      expect(text).toContain(`Canceled: ${title}`);
      expect(text).toContain("The event, planned for March 5, 2024, has been canceled");
    }
  });
  it("is one where the verb is a noun", () => {
    expect(cancelled("Reed Open 2024")).toContain("“Reed Open 2024,” planned");
    expect(cancelled("School visits to the Reed Museum")).not.toContain("Canceled:");
    expect(cancelled("Reed welcome dinner")).toContain("“Reed welcome dinner,” planned");
  });
  it("is a noun phrase where it says whose visit it was", () => {
    const put = { status: "postponed" };
    expect(cancelled("Trade Minister's visit to Mere deferred", "outbound_visit", put)).toMatch(
      /The Trade Minister's visit to Mere, planned .* has been postponed/,
    );
    expect(cancelled("Ann Lee's visit to Mere postponed", "outbound_visit", put)).toMatch(
      /(?:^|\n)Ann Lee's visit to Mere, planned/,
    );
  });
});

describe("the reason of a notice", () => {
  const because = (reason: string) => visit({ statusReason: en(reason) });
  it("is a clause where it has a verb in the past tense", () => {
    expect(because("heavy snow closed the airport")).toContain("because heavy snow closed the airport");
    expect(because("it rained in Reedham")).toContain("because it rained");
  });
  it("stays a noun phrase whose description has a verb", () => {
    expect(because("a strike called by the boatmen")).toContain("because of a strike called by the boatmen");
    expect(because("concerns that the hall was unsafe")).toContain("because of concerns that the hall");
  });
});
