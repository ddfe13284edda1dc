/** What one part of the policy comes to, in our own words. */
interface Guidance {
  /** The policy's own name for the section. */
  readonly title: string
  /** Where only a part of the section is meant: its name. */
  readonly part?: string
  readonly asks: string
  readonly why: string
  readonly instead: string
}

/** In the order of the policy. */
const guidance = {
  introduction: {
    title: 'Introduction',
    asks: 'Everyone who works for the Trust keeps to this policy, whatever their contract, and reads it beside the Electronic Communications Policy. When it changes, you will be told.',
    why: 'It is not part of your contract, but it is the standard you are held to: going against it is a disciplinary matter and can, in serious cases, end in dismissal without notice.',
    instead: 'Know roughly what it says, and come back to it whenever a post gives you pause.',
  },
  purpose: {
    title: 'Purpose of this Policy',
    asks: 'Use social media for what it is good at, talking and sharing, and keep the Trust’s private information, good name and legal duties safe while you do. Use work equipment and systems for work.',
    why: 'A post can give something private away, harm the name of a school or break a legal duty. It can also eat into the working day.',
    instead: 'Before you post, think who may read it and what it tells them about the people you work with.',
  },
  'who-is-covered': {
    title: 'Who is covered by this policy?',
    asks: 'You are covered at every level and on every kind of contract: leaders, governors, employees, consultants, contractors, trainees, agency and casual staff, people who work at home, and volunteers. So is anyone from outside who uses the Trust’s systems.',
    why: 'Whoever reads a post sees the school behind it, and not the contract of the person who wrote it.',
    instead: 'If you are not sure that it covers you, go by it all the same, and ask the CEO.',
  },
  scope: {
    title: 'Scope and Purpose of this Policy',
    asks: 'Keep to the policy on every network, blog or wiki, in private posts and work ones, at any hour, on your own phone as much as on a school computer. Take a post down if you are asked to. If a post is looked into, you are expected to help, and that can mean giving passwords and login details.',
    why: 'What a post does to other people is the same whenever and wherever it was written. Going against the policy, or not taking a post down when asked, can lead to disciplinary action and even dismissal.',
    instead:
      'Write on your private account as if your school could read it. If you are asked to remove something, remove it first and talk about it afterwards.',
  },
  personnel: {
    title: 'Personnel responsible for implementing the policy',
    asks: 'Read the policy and make it your own. When you come across misuse of social media, tell the Head Teacher first. If you lead others, see that they know what is expected, and act when it is not met.',
    why: 'The governors answer for the policy and the Head Teacher looks after it day by day, with the IT Manager’s help. They can only put right what they know about.',
    instead:
      'Report misuse to the Head Teacher. Email the CEO with questions about what the policy says or how it applies to you.',
  },
  compliance: {
    title: 'Compliance with related policies and agreements',
    asks: 'What our other policies rule out elsewhere, they rule out online: bullying or harassing anyone, discriminating, breaking a confidence, giving away personal details, running down the Trust or the people around it, breaking the law or a regulator’s rules, and misleading people, for instance about who you are.',
    why: 'Words online weigh as much as words in the staffroom, and travel further. Going against these policies leads to disciplinary action, and can cost a person their job.',
    instead:
      'Ask yourself whether you would say it at work with that person in the room. If not, leave it out, and take what troubles you to your line manager.',
  },
  references: {
    title: 'Compliance with related policies and agreements',
    part: 'References',
    asks: 'Do not give anyone a reference on a social or professional network, whether it is a good one or a bad one.',
    why: 'Readers may take it for the word of the Trust, and then you and the Trust can both be held to it in law.',
    instead: 'Say kindly that you can’t do this online, and suggest that they ask the school.',
  },
  'personal-use': {
    title: 'Personal use of social media',
    asks: 'Keep your own social media out of working time and off the Trust’s computers and networks. Sign up with a private email address, never your work one. Leave your job with the Trust out of your personal pages, and do not take the Trust’s photos or posts for your own use.',
    why: 'It keeps your private life and your job apart, so that nobody takes what you say for the word of the Trust.',
    instead:
      'Use your own device, in your own time, with your own address. Describe yourself without naming the Trust or your school.',
  },
  monitoring: {
    title: 'Monitoring',
    asks: 'Do not count on privacy when you use the Trust’s systems. Whatever you do there may be seen, social media included.',
    why: 'What is on those systems belongs to the Trust. To check that its rules are kept, and for other sound reasons of work, it may watch, read, record, keep and delete what passes through them, with no further warning. By using them you agree to that.',
    instead: 'Keep private matters on your own device, your own connection and your own accounts.',
  },
  'educational-use': {
    title: 'Educational or Extra Curricular Use of Social Media',
    asks: 'If your job includes speaking for the Trust online, follow the staff protocol. The Head Teacher may ask you to train first, and may set conditions. If someone wants a comment about the Trust to publish, pass the request to the Head Teacher and do not answer it without written approval.',
    why: 'What is said in the Trust’s name is read as what the Trust thinks.',
    instead:
      'Send the question to the Head Teacher, and hold your reply until you have the approval in writing.',
  },
  recruitment: {
    title: 'Recruitment',
    asks: 'Know that the Trust may look candidates up on the internet before it appoints them.',
    why: 'It is one of the checks before a person starts, and data protection and equal opportunities apply to it as to any other.',
    instead:
      'If you are applying for a post, look at what is public about you with a stranger’s eyes. If you help to recruit, keep to those same duties.',
  },
  'responsible-use': {
    title: 'Responsible use of social media',
    asks: 'Take the sections after this one as practical advice: on photographs, posts for the Trust, its reputation, other people’s work, and other people.',
    why: 'A moment’s thought beforehand is easier than putting a post right afterwards.',
    instead: 'Give each post a second look before it goes out.',
  },
  photographs: {
    title: 'Photographs for use of Social Media',
    asks: 'Take photos for social media only with a camera or device of the Trust, or with one that the CEO has approved beforehand. From any other device, delete them straight after they have been moved to one of the Trust’s.',
    why: 'Pictures of school life should not stay behind on private phones.',
    instead: 'Borrow a school camera, or ask the CEO before the event whether you may use your own device.',
  },
  'trust-posts': {
    title: 'Staff Protocol for use of Social Media',
    asks: 'For a post on the Trust’s own accounts, ask a child’s parent before you use anything about the child. Let nothing in it show who a child is, not even a name on a certificate or a drawing. Keep it positive, and about the children, what staff do well, the Trust or something achieved. The CEO confirms it before it goes live, answers for updates and reminders to parents, and does the posting, or the MAT PA does.',
    why: 'A child who has been recognised online can’t be made unknown again. Everyone who has a hand in a post shares the care for it.',
    instead: 'Crop or cover names, use blank certificates, and send your draft to the CEO.',
  },
  reputation: {
    title: 'Protecting our business reputation',
    asks: 'Do not run down the Trust or anyone around it: staff, pupils and their families, suppliers, others it works with, whether they are with us now, were once, or may be one day. Speak for yourself: say “I”, and use a private email address. If readers can tell that you work, worked or will work for the Trust, say that your views are not the Trust’s. Keep confidential and sensitive matters out, even with such a line. Let your profile and your posts fit the professional you are at school. If you see a post that puts any of us in a bad light, tell the Head Teacher soon.',
    why: 'Posts last, and colleagues, families, the Trust and future employers may read them. You answer for yours, and even a remark that was only misunderstood can do harm.',
    instead:
      'Leave the unkind part out and talk to the person, or to your line manager. Add a line such as “My views do not represent those of the Trust.” When in doubt, ask your line manager or head of department before you post.',
  },
  'intellectual-property': {
    title: 'Respecting intellectual property and confidential information',
    asks: 'Keep the Trust’s confidential information off social media. Get the Head Teacher’s permission in writing before you use its logo, names, slogans or other marks. Do not use other people’s work as if it were yours, and say correctly where things come from.',
    why: 'Copying can make both you and the Trust liable, and a confidence that is out can’t be called back.',
    instead:
      'Name the source. If you are not sure that you may use something, ask the Head Teacher before you post it.',
  },
  respect: {
    title: 'Respecting colleagues, pupils, parents, clients, service providers and stakeholders',
    asks: 'Post nothing that could offend the people around the school, be they colleagues, pupils, parents, suppliers or partners: no insults, no obscenity, nothing discriminatory. And post nothing about them, past, present or to come, unless they have agreed to it in writing first.',
    why: 'People around a school should be able to rely on it that who they are, and what happens to them there, stays theirs to tell.',
    instead:
      'Write about your own day without other people in it, or ask them first and have their yes in writing.',
  },
  review: {
    title: 'Monitoring and review of this policy',
    asks: 'Email the CEO with questions, and with what you think the policy should add. If you take part in running it or in looking into a case, do the training that the Head Teacher arranges.',
    why: 'The CEO and the Head Teacher go through the policy from time to time, so that it stays lawful and keeps up with good practice. The governors approve every change.',
    instead: 'If you meet a case that the policy does not answer, ask before you post.',
  },
} as const satisfies Record<string, Guidance>

/** The sections of the Social Media Policy, by a short name of ours. */
export type SectionId = keyof typeof guidance

export interface Section extends Guidance {
  readonly id: SectionId
}

/** One section of the guidance. */
export function section(id: SectionId): Section {
  return { id, ...guidance[id] }
}

/** The whole guidance, in the order of the policy. */
export const sections: readonly Section[] = (Object.keys(guidance) as SectionId[]).map(section)
