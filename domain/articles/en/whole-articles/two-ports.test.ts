import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "./lake-town.test-data";

const port = (of: string): object => ({ name: en(`Port of ${of}`), the: true });

const TITLE = "Ports of Reedham and Lowham sign memorandum";
const signing = (): string =>
  textOfEvent({
    kind: "signing",
    title: en(TITLE),
    home: port("Reedham"),
    city: en("Reedham"),
    participants: [],
    agreements: [
      {
        key: "m",
        title: en("memorandum of understanding"),
        type: "mou",
        status: "signed",
        parties: [{ organization: port("Reedham") }, { organization: port("Lowham") }],
        purpose: en("strengthen the cooperation between the two sides"),
        scope: [{ key: "s", text: en("exchange charts of the lake") }],
      },
    ],
    agenda: [],
  });

describe("two ports that sign a memorandum", () => {
  it("are the two ports in what it says", () => {
    expect(signing()).toContain("the two ports will exchange charts");
  });

  it("strengthen what is theirs", () => {
    const text = signing();
    expect(text).toContain("to strengthen their cooperation");
    expect(text).not.toContain("between the two sides");
  });
});
