/** How a phrase or clause begins that explains the name before its comma: "the guild, the largest in Lakeland". */
export const EXPLANATION = " (?:the|an?|one of|whose|wh(?:ich|o|ere)) ";
