/** What changes something, rather than the next gathering: "set up a fund". */
export const CHANGES =
  /^(?:adopt|appoint|ask|ban|build|create|cut|elect|establish|found|form|introduce|launch|raise|set up)\b/;
