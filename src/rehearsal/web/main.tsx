import { render } from 'preact';
import { App } from './App';
import './styles/colours.css';
import './styles/base.css';
import './styles/top.css';
import './styles/columns.css';
import './styles/side.css';
import './styles/chat.css';
import './styles/composer.css';
import './styles/dialog.css';
import './styles/card.css';

const person = new URLSearchParams(location.search).get('als') ?? '';
render(<App person={person} />, document.body);
