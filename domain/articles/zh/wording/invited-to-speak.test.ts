import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { invitedToSpeak } from "./invited-to-speak";

const said = (text: string): string => textOf(reworded(line("a", plain(text)), [invitedToSpeak]).words);

describe("guests who were invited and speak", () => {
  it("have an attribute for the tag in front of their posts", () => {
    expect(said("在推介环节，应邀嘉宾云雀市投资局处长安例、湖滨市中心主任白样介绍了投资环境")).toBe(
      "在推介环节，应邀出席的云雀市投资局处长安例、湖滨市中心主任白样介绍了投资环境",
    );
    expect(said("特邀嘉宾、云雀大学教授安例在讲话中指出，商会是平台")).toBe(
      "应邀出席的云雀大学教授安例在讲话中指出，商会是平台",
    );
  });

  it("keep it in a list of those who attended, and where nothing else names them", () => {
    for (const text of [
      "应邀嘉宾、云溪商会会长安例出席仪式并致辞",
      "应邀嘉宾代表安例致辞",
      "应邀嘉宾致辞",
      "特邀嘉宾、云雀商会会长安例线上致辞时表示，商会是平台",
    ])
      expect(said(text)).toBe(text);
  });
});
