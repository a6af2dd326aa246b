import { Premises } from './support/premises';

jest.setTimeout(400_000);

const BOT = 'Goed Digitaal Bestuur';
const MEETING = /^Workshop/;
const POSTER = 'Actieplan Goed Digitaal Bestuur';
/** As the cockpit shows them; where others need time, the facilitator gives it. */
const STEPS: readonly (readonly [step: string, givesTime?: 'gives time'])[] = [
  ['Welkom'],
  ['1 · Klopt de casus?'],
  ['2a · Wat is CODIO?'],
  ['2b · Waarden opschrijven', 'gives time'],
  ['2c1 · Waarden naast elkaar'],
  ['2c2 · Hand-out 6 lezen'],
  ['2c3 · Waarden kiezen', 'gives time'],
  ['2c4 · Waarden presenteren'],
  ['3a · Acht manieren om te borgen'],
  ['3b · Acties opschrijven', 'gives time'],
  ['3c1 · Acties naast elkaar'],
  ['3c2 · Samen acties maken', 'gives time'],
  ['3c3 · Acties presenteren'],
  ['4a · Hoe passen de acties bij elkaar?', 'gives time'],
  ['4b · De poster: wat eerst?', 'gives time'],
  ['5 · Breder te gebruiken'],
  ['6 · Checklist'],
  ['7 · Afronden en terugkijken'],
];

const here = Premises.aroundEachTest();

it('leads from start to poster as a facilitator would, one person per context', async () => {
  const [noor, sanne, fatima] = [
    await here.open(),
    await here.open('Sanne Brouwer'),
    await here.open('Fatima el Idrissi'),
  ];
  await noor.cast('Sanne Brouwer', 'ik');
  await noor.cast('Fatima el Idrissi', 'ik');

  await noor.say('@bot start');
  await noor.press('Of neem een voorbeeld', /^Arnhem/);
  await noor.untilShown(noor.button('Open de lobby'));
  await noor.button('Open de lobby').click();
  for (const guest of [sanne, fatima]) {
    await noor.untilShown(guest.button('Doe mee'));
    await guest.message('De lobby is open').getByLabel('Je functie').selectOption('jurist');
    await guest.button('Doe mee').click();
  }
  await noor.untilShown(noor.message(/Sanne Brouwer \(jurist\)[^]*Fatima el Idrissi \(jurist\)/));
  await noor.cast('Fatima el Idrissi', 'gespeeld');

  await noor.go(BOT);
  await noor.untilShown(noor.message('14 mensen doen mee'));
  await noor.button('Stel groepen voor').click();
  await noor.untilShown(noor.button('Start de workshop'));
  await noor.button('Start de workshop').click();
  await sanne.go(BOT);
  for (const [step, time] of STEPS) {
    const cockpit = noor.message('Jouw cockpit').filter({ hasText: step });
    await noor.untilShown(cockpit);
    if (step.startsWith('2b')) {
      const sheet = sanne.message(step);
      await noor.untilShown(sheet);
      await sheet.getByLabel('Waarde 1', { exact: true }).selectOption({ index: 1 });
      await sheet.getByLabel('Waarom is waarde 1 hier belangrijk?').fill('Met de hand geschreven');
      await sheet.getByRole('button', { name: 'Insturen' }).click();
      await noor.untilShown(sanne.message('Dit heb je ingestuurd'));
      await noor.cast('Sanne Brouwer', 'gespeeld');
    }
    if (time !== undefined) await noor.untilShown(cockpit.getByText('De tijd is om'));
    if (step.startsWith('4b')) {
      await cockpit.getByRole('button', { name: 'Stemming en volgorde' }).click();
      await noor.dialog.getByRole('button', { name: 'Sluit de stemming' }).click();
      await noor.dialog.waitFor({ state: 'detached' });
    }
    if (!step.startsWith('7')) await cockpit.getByRole('button', { name: 'Volgende' }).click();
  }
  await noor.button('Sluit af').click();
  await noor.dialog.getByRole('button', { name: 'Sluit af' }).click();
  await noor.go(MEETING);
  await noor.untilShown(noor.message(POSTER));
  await sanne.go('General');
  await noor.untilShown(sanne.message(POSTER).getByText('Wat we gaan doen, op volgorde'));
  expect(await sanne.message(POSTER).innerText()).toContain('A1');
});

it('brings the poster on screen by one button after a fresh start', async () => {
  const noor = await here.open();
  await noor.button('Speel de hele workshop').click();
  const poster = noor.message(POSTER);
  await noor.untilShown(poster);
  expect(await poster.innerText()).toContain('Wat we gaan doen, op volgorde');
  const guide = noor.page.locator('.guide').getByText('De sessie is afgerond.');
  await noor.untilShown(guide);
  await here.stop();
  await here.start();
  await noor.page.reload();
  await poster.waitFor();
  await guide.waitFor();
});

it('lets me go on where the simulated person was, in the middle of a step', async () => {
  const [noor, sanne] = [await here.open(), await here.open('Sanne Brouwer')];
  await sanne.go(BOT);
  await noor.button('Speel de hele workshop').click();
  await noor.button('Pauze').click();
  const handedIn = sanne.message('2b · ').filter({ hasText: 'Dit heb je ingestuurd' });
  await noor.untilShown(handedIn);
  await sanne.cast('Sanne Brouwer', 'ik');
  await handedIn.getByRole('button', { name: 'Aanpassen' }).click();
  await sanne.dialog.getByRole('button', { name: 'Verder' }).click();
  const why = sanne.dialog.getByLabel('Waarom is waarde 1 hier belangrijk?');
  const simulated = await why.inputValue();
  expect(simulated).not.toBe('');
  await why.fill('Zelf anders gezegd');
  await sanne.dialog.getByRole('button', { name: 'Insturen' }).click();
  await noor.untilShown(handedIn.getByText('Zelf anders gezegd').first());
  await sanne.cast('Sanne Brouwer', 'gespeeld');

  const texts: string[] = [];
  for (const group of ['Democratie', 'Rechtsstaat', 'Bestuurskracht']) {
    await noor.go(group);
    await noor.untilShown(noor.message('2c1 · '));
    texts.push(await noor.message('2c1 · ').innerText());
  }
  expect(texts.filter((text) => text.includes('Zelf anders gezegd'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes(simulated))).toEqual([]);
});
