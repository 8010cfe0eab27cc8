/** A follow-up call, of which no move is missed, and whose one slip is a quarter of an hour. */
export const SHORT_ASK = `---
call: follow-up
---

# Opening

Thank you for taking the call, I know your day is full.

# Ask

All I need is 15 minutes to show you. Would this week suit, or is next week better?
`;
