/** How the examples of rules about needs questions open: with all that comes before the first question. */
export const OPENING = `Thank you for seeing me.
We have just finished a survey of 180 people who run care like yours, and it shows how long their nurses drive.
We do a great many different things, and most of them would be of no use to you.
May I ask you some questions first?
(wait for the yes)

? Just give me the pitch.
  I would only be guessing. May I ask you two things first?`;

/** How they close. */
export const CLOSING = 'Thank you, that helps me a great deal. Let me say back what I have heard.';
