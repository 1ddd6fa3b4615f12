const mark = "to-be-named:";

/** The id of a person who is still to be named to a seat. */
export const personToBeNamed = (seat: string): string => `${mark}${seat}`;

/** The id of a person who is still to be named as an alternate to a seat. */
export const alternateToBeNamed = (seat: string): string => `${mark}alternate:${seat}`;

/** Whether a plan or a suggestion leaves it to those with the mandate to say who this person is. */
export const isToBeNamed = (person: string): boolean => person.startsWith(mark);
