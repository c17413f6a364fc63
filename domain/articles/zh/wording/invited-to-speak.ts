import type { Rewording } from "../../rewording";

/** 应邀嘉宾、, 特邀嘉宾: that somebody was invited, as a tag in front of the post, in a clause on what they said. */
const INVITED =
  /(?<=^|，)(?:应邀|受邀|特邀)(?:出席|参会|与会)?嘉宾、?(?=[^，。；：]{6,90}?(?:介绍|指出|表示|强调|认为|致辞|发言|讲话|演讲|主持|作))(?![^，。；：]*(?:出席|参加|代表|等\d|线上|在线|视频|远程|云端|书面))/u;

/** 应邀出席的某局处长安例介绍了……, for 应邀嘉宾某局处长安例: guests by an attribute rather than by a tag. */
export const invitedToSpeak: Rewording = (text) => {
  const found = INVITED.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "应邀出席的" } : undefined;
};
