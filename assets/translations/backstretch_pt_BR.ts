<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>BackStretch is under the MIT licence. It uses the work of others:</source>
      <translation>O BackStretch está sob a licença MIT. Ele usa o trabalho de outras pessoas:</translation>
    </message>
    <message>
      <source>Free, without an account. It works offline, and what it knows stays on this machine.</source>
      <translation>Gratuito, sem conta. Funciona sem internet, e o que ele sabe fica neste computador.</translation>
    </message>
    <message>
      <source>Version {0}, with Qt {1} and Python {2}</source>
      <translation>Versão {0}, com Qt {1} e Python {2}</translation>
    </message>
  </context>
  <context>
    <name>AddDialog</name>
    <message>
      <source>Add a stretch</source>
      <translation>Adicionar um alongamento</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Concluir</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Suave</translation>
    </message>
    <message>
      <source>Kneeling</source>
      <translation>De joelhos</translation>
    </message>
    <message>
      <source>Lying</source>
      <translation>Deitado</translation>
    </message>
    <message>
      <source>No equipment</source>
      <translation>Sem material</translation>
    </message>
    <message>
      <source>Nothing like that here. Fewer words find more.</source>
      <translation>Nada assim por aqui. Menos palavras encontram mais.</translation>
    </message>
    <message>
      <source>One that is gentle and lying is a good beginning. You can add more after it.</source>
      <translation>Um suave, deitado, é um bom começo. Depois você pode adicionar outros.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search: hips, towel, cat…</source>
      <translation>Buscar: quadril, toalha, gato…</translation>
    </message>
    <message>
      <source>Sitting</source>
      <translation>Sentado</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Em pé</translation>
    </message>
    <message>
      <source>Which stretch comes first?</source>
      <translation>Qual alongamento vem primeiro?</translation>
    </message>
  </context>
  <context>
    <name>AddRow</name>
    <message>
      <source>Add a stretch</source>
      <translation>Adicionar um alongamento</translation>
    </message>
  </context>
  <context>
    <name>Amounts</name>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n round(s)</source>
      <translation>
        <numerusform>%n volta</numerusform>
        <numerusform>%n voltas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s</source>
      <translation>
        <numerusform>%n s</numerusform>
        <numerusform>%n s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stretch(es)</source>
      <translation>
        <numerusform>%n alongamento</numerusform>
        <numerusform>%n alongamentos</numerusform>
      </translation>
    </message>
    <message>
      <source>eight rounds</source>
      <translation>oito voltas</translation>
    </message>
    <message>
      <source>five rounds</source>
      <translation>cinco voltas</translation>
    </message>
    <message>
      <source>four rounds</source>
      <translation>quatro voltas</translation>
    </message>
    <message>
      <source>nine rounds</source>
      <translation>nove voltas</translation>
    </message>
    <message>
      <source>one round</source>
      <translation>uma volta</translation>
    </message>
    <message>
      <source>seven rounds</source>
      <translation>sete voltas</translation>
    </message>
    <message>
      <source>six rounds</source>
      <translation>seis voltas</translation>
    </message>
    <message>
      <source>three rounds</source>
      <translation>três voltas</translation>
    </message>
    <message>
      <source>two rounds</source>
      <translation>duas voltas</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <comment>minutes and seconds, 9 min 40 s</comment>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <comment>two facts side by side</comment>
      <translation>{0}, {1}</translation>
    </message>
  </context>
  <context>
    <name>App</name>
    <message>
      <source>There is no routine “{0}”.</source>
      <translation>Não existe a rotina “{0}”.</translation>
    </message>
  </context>
  <context>
    <name>CatalogKeeper</name>
    <message>
      <source>{0} Until it is mended, the stretch stays as it was.</source>
      <translation>{0} Até isso ser corrigido, o alongamento fica como estava.</translation>
    </message>
  </context>
  <context>
    <name>ChoicesCard</name>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>All of it is on this machine only.</source>
      <translation>Tudo isso fica somente neste computador.</translation>
    </message>
    <message>
      <source>Ask after a session how my back feels</source>
      <translation>Perguntar depois da sessão como estão as costas</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Trazer de volta</translation>
    </message>
    <message>
      <source>Delete everything…</source>
      <translation>Apagar tudo…</translation>
    </message>
    <message>
      <source>Goal for a week</source>
      <translation>Meta da semana</translation>
    </message>
    <message>
      <source>Not offered any more: {0}.</source>
      <translation>Não são mais oferecidos: {0}.</translation>
    </message>
    <message>
      <source>Note down what I do</source>
      <translation>Anotar o que eu faço</translation>
    </message>
  </context>
  <context>
    <name>Collection</name>
    <message>
      <source>There is no routine “{0}”: here is another one.</source>
      <translation>Não existe a rotina “{0}”: aqui está outra.</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Keep it</source>
      <translation>Manter</translation>
    </message>
  </context>
  <context>
    <name>Crashes</name>
    <message>
      <source>BackStretch ended unexpectedly the last time. Nothing you made is lost; a report is in {0}</source>
      <translation>O BackStretch fechou de repente da última vez. Nada do que você fez se perdeu; há um relatório em {0}</translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost.</source>
      <translation>Algo deu errado no BackStretch. Você pode continuar; nada do que você fez se perdeu.</translation>
    </message>
    <message>
      <source>Something went wrong inside BackStretch. You can go on; nothing you made is lost. A report is in {0}</source>
      <translation>Algo deu errado no BackStretch. Você pode continuar; nada do que você fez se perdeu. Há um relatório em {0}</translation>
    </message>
  </context>
  <context>
    <name>DesktopSession</name>
    <message>
      <source>{0}, {1} side</source>
      <translation>{0}, lado {1}</translation>
    </message>
  </context>
  <context>
    <name>Done</name>
    <message>
      <source>People usually do such a round one to three times a day, for some weeks.</source>
      <translation>Em geral, faz-se uma série assim de uma a três vezes por dia, por algumas semanas.</translation>
    </message>
    <message>
      <source>You skipped {0}.</source>
      <translation>Você pulou {0}.</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>pulado</translation>
    </message>
    <message>
      <source>{0} in {1}.</source>
      <translation>{0} em {1}.</translation>
    </message>
    <message>
      <source>{0} × {1}</source>
      <translation>{0} × {1}</translation>
    </message>
    <message>
      <source>{0}, done</source>
      <translation>{0}, pronto</translation>
    </message>
    <message>
      <source>{0}, for today</source>
      <translation>{0}, por hoje</translation>
    </message>
  </context>
  <context>
    <name>DoneSheet</name>
    <message>
      <source>Back to the routine</source>
      <translation>Voltar à rotina</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Mais uma vez</translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation>O que foi dito…</translation>
    </message>
  </context>
  <context>
    <name>DrawingCard</name>
    <message>
      <source>As a table</source>
      <translation>Em tabela</translation>
    </message>
    <message>
      <source>{0}, as a table</source>
      <translation>{0}, em tabela</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>A routine keeps at least one stretch. Switch it off instead.</source>
      <translation>Uma rotina tem pelo menos um alongamento. Em vez de tirar, desligue.</translation>
    </message>
    <message>
      <source>Every hold of this routine has changed.</source>
      <translation>O tempo de todas as posições desta rotina mudou.</translation>
    </message>
    <message>
      <source>Every stretch begins on the left now.</source>
      <translation>Agora todo alongamento começa pela esquerda.</translation>
    </message>
    <message>
      <source>Every stretch begins on the right now.</source>
      <translation>Agora todo alongamento começa pela direita.</translation>
    </message>
    <message>
      <source>Fifty stretches are as many as a routine can have.</source>
      <translation>Uma rotina pode ter no máximo cinquenta alongamentos.</translation>
    </message>
    <message>
      <source>From now on this is your version; the original stays, in the menu above.</source>
      <translation>De agora em diante, esta é a sua versão; o original fica, no menu acima.</translation>
    </message>
    <message>
      <source>Made by you.</source>
      <translation>Feita por você.</translation>
    </message>
    <message>
      <source>My routine</source>
      <translation>Minha rotina</translation>
    </message>
    <message>
      <source>New routine</source>
      <translation>Nova rotina</translation>
    </message>
    <message>
      <source>Rename the routine</source>
      <translation>Renomear a rotina</translation>
    </message>
    <message>
      <source>That can’t be done to this routine.</source>
      <translation>Isso não dá para fazer com esta rotina.</translation>
    </message>
    <message>
      <source>This is the original again.</source>
      <translation>Este é o original de novo.</translation>
    </message>
    <message>
      <source>This is your copy: change whatever you like.</source>
      <translation>Esta é a sua cópia: mude o que quiser.</translation>
    </message>
    <message>
      <source>Your routine is begun. Add what comes next.</source>
      <translation>Sua rotina começou. Adicione o que vem depois.</translation>
    </message>
    <message>
      <source>{0} is out.</source>
      <translation>{0}: fora da rotina.</translation>
    </message>
    <message>
      <source>{0} is removed.</source>
      <translation>{0}: removida.</translation>
    </message>
    <message>
      <source>{0}, copy</source>
      <translation>{0}, cópia</translation>
    </message>
  </context>
  <context>
    <name>Exchange</name>
    <message>
      <source>Export the routine</source>
      <translation>Exportar a rotina</translation>
    </message>
    <message>
      <source>Exported as {0}.</source>
      <translation>Exportada como {0}.</translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation>Importar uma rotina</translation>
    </message>
    <message>
      <source>Routines ({0})</source>
      <translation>Rotinas ({0})</translation>
    </message>
    <message>
      <source>{0} is kept.</source>
      <translation>{0}: guardada.</translation>
    </message>
  </context>
  <context>
    <name>Exporter</name>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>Cancelado. Nada foi gravado.</translation>
    </message>
    <message>
      <source>Save the audio guide</source>
      <translation>Salvar o guia em áudio</translation>
    </message>
    <message>
      <source>Save the video guide</source>
      <translation>Salvar o guia em vídeo</translation>
    </message>
    <message>
      <source>The guide is {0}.</source>
      <translation>O guia é {0}.</translation>
    </message>
    <message>
      <source>This installation can’t write films. An audio guide can be had instead.</source>
      <translation>Esta instalação não consegue criar vídeos. No lugar, você pode ter um guia em áudio.</translation>
    </message>
    <message>
      <source>Writing “{0}”</source>
      <translation>Gravando “{0}”</translation>
    </message>
    <message>
      <source>{0} could not be written. Nothing was lost.</source>
      <translation>Não foi possível gravar {0}. Nada se perdeu.</translation>
    </message>
  </context>
  <context>
    <name>Fallback</name>
    <message>
      <source>BackStretch can’t use {0}. Please see that it belongs to you and can be written, and start again. Nothing you made is lost.</source>
      <translation>O BackStretch não consegue usar {0}. Veja se a pasta é sua e aceita gravação, e abra de novo. Nada do que você fez se perdeu.</translation>
    </message>
    <message>
      <source>Something went wrong while BackStretch was starting. Nothing you made is lost. Please start it again; if that doesn’t help, install it anew. “backstretch --diagnose” tells more.</source>
      <translation>Algo deu errado ao abrir o BackStretch. Nada do que você fez se perdeu. Abra de novo; se não adiantar, reinstale. “backstretch --diagnose” diz mais.</translation>
    </message>
  </context>
  <context>
    <name>FeelBar</name>
    <message>
      <source>How does your back feel?</source>
      <translation>Como estão as suas costas?</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Sem resposta</translation>
    </message>
  </context>
  <context>
    <name>FigureView</name>
    <message>
      <source>The figure</source>
      <translation>O boneco</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>This is no routine that can be used. {0}</source>
      <translation>Esta rotina não pode ser usada. {0}</translation>
    </message>
    <message>
      <source>This routine can’t be put into one file. {0}</source>
      <translation>Esta rotina não cabe em um arquivo. {0}</translation>
    </message>
    <message>
      <source>Your settings can’t be read. Everything works as it comes; your file is untouched.</source>
      <translation>Não foi possível ler suas configurações. Tudo funciona com as originais; seu arquivo não foi alterado.</translation>
    </message>
    <message>
      <source>Your settings can’t be saved: they hold until you close BackStretch. Is the disk full?</source>
      <translation>Não foi possível salvar suas configurações: elas valem até você fechar o BackStretch. O disco está cheio?</translation>
    </message>
    <message>
      <source>Your settings come from a newer BackStretch: they stay as they are.</source>
      <translation>Suas configurações vêm de um BackStretch mais novo: ficam como estão.</translation>
    </message>
    <message>
      <source>Your settings file had mistakes: it is kept as {0}, and written anew.</source>
      <translation>Seu arquivo de configurações tinha erros: ele fica guardado como {0}, e foi escrito de novo.</translation>
    </message>
    <message>
      <source>Your settings file is far too large; it is not used.</source>
      <translation>Seu arquivo de configurações é grande demais; ele não é usado.</translation>
    </message>
    <message>
      <source>{0} The file is kept as {1}.</source>
      <translation>{0} O arquivo fica guardado como {1}.</translation>
    </message>
    <message>
      <source>{0} The file is left as it is.</source>
      <translation>{0} O arquivo fica como está.</translation>
    </message>
    <message>
      <source>{0} This setting stays as it was.</source>
      <translation>{0} Esta configuração fica como estava.</translation>
    </message>
    <message>
      <source>{0} can’t be read.</source>
      <translation>Não foi possível ler {0}.</translation>
    </message>
    <message>
      <source>{0} can’t be read; it is left as it is.</source>
      <translation>Não foi possível ler {0}; fica como está.</translation>
    </message>
    <message>
      <source>{0} can’t be removed.</source>
      <translation>Não foi possível remover {0}.</translation>
    </message>
    <message>
      <source>{0} can’t be saved: it holds until you close BackStretch. Is the disk full?</source>
      <translation>Não foi possível salvar {0}: vale até você fechar o BackStretch. O disco está cheio?</translation>
    </message>
    <message>
      <source>{0} can’t be used; it is left as it is.</source>
      <translation>Não é possível usar {0}; fica como está.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>Não é possível gravar {0} ali.</translation>
    </message>
    <message>
      <source>{0} comes from a newer BackStretch; it is left as it is.</source>
      <translation>{0} vem de um BackStretch mais novo; fica como está.</translation>
    </message>
    <message>
      <source>{0} comes from another program and can’t be read here. BackStretch reads routines that it has exported itself: files that end in {1}. A list on paper can be added by hand, stretch by stretch.</source>
      <translation>{0} vem de outro programa e não pode ser lido aqui. O BackStretch lê rotinas que ele mesmo exportou: arquivos que terminam em {1}. Uma lista em papel pode ser passada à mão, alongamento por alongamento.</translation>
    </message>
    <message>
      <source>{0} is larger than 1 MB: that is no routine.</source>
      <translation>{0} tem mais de 1 MB: isso não é uma rotina.</translation>
    </message>
    <message>
      <source>{0} is not a file that can be read.</source>
      <translation>{0} não é um arquivo que dê para ler.</translation>
    </message>
    <message>
      <source>“{0}” needs the stretch “{1}”, which is not here.</source>
      <translation>“{0}” precisa do alongamento “{1}”, que não está aqui.</translation>
    </message>
  </context>
  <context>
    <name>FloorBar</name>
    <message>
      <source>Leave</source>
      <translation>Sair</translation>
    </message>
    <message>
      <source>Leave the floor view (F or Escape)</source>
      <translation>Sair da vista do chão (F ou Esc)</translation>
    </message>
  </context>
  <context>
    <name>FloorView</name>
    <message>
      <source>Floor view</source>
      <translation>Vista do chão</translation>
    </message>
    <message>
      <source>{0}, easier</source>
      <translation>{0}, mais fácil</translation>
    </message>
    <message>
      <source>{0}. {1}</source>
      <comment>stretch, side and what is said, as they are heard</comment>
      <translation>{0}. {1}</translation>
    </message>
  </context>
  <context>
    <name>Handout</name>
    <message>
      <source>Hold {0}. {1}.</source>
      <translation>Mantenha {0}. {1}.</translation>
    </message>
    <message>
      <source>Stop a stretch that hurts, and ask whoever gave you this page.</source>
      <translation>Pare o alongamento que doer, e pergunte a quem lhe deu esta página.</translation>
    </message>
    <message>
      <source>Then the left side:</source>
      <translation>Depois, o lado esquerdo:</translation>
    </message>
    <message>
      <source>Then the right side:</source>
      <translation>Depois, o lado direito:</translation>
    </message>
    <message>
      <source>Tightness is the aim, pain never.</source>
      <translation>O alvo é sentir esticar, nunca sentir dor.</translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation>{0}, cerca de {1}</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message numerus="yes">
      <source>%n line(s) of the history could not be read, and were set aside.</source>
      <translation>
        <numerusform>%n linha do histórico não pôde ser lida, e foi separada.</numerusform>
        <numerusform>%n linhas do histórico não puderam ser lidas, e foram separadas.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 minuto</translation>
    </message>
    <message>
      <source>A little of everything, to begin with.</source>
      <translation>Um pouco de tudo, para começar.</translation>
    </message>
    <message>
      <source>After sessions you said: better {0} ×, the same {1} ×, worse {2} ×.</source>
      <translation>Depois das sessões você disse: melhor {0} ×, igual {1} ×, pior {2} ×.</translation>
    </message>
    <message>
      <source>Another one instead</source>
      <translation>Outro no lugar</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Melhor</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dia</translation>
    </message>
    <message>
      <source>Everything else is there.</source>
      <translation>Todo o resto está aqui.</translation>
    </message>
    <message>
      <source>Hold</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Hurt</source>
      <translation>Doeu</translation>
    </message>
    <message>
      <source>Last time</source>
      <translation>Última vez</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <source>Minutes and place</source>
      <translation>Minutos e lugar</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>Not asked, or not answered so far.</source>
      <translation>Sem pergunta, ou ainda sem resposta.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Agora não</translation>
    </message>
    <message>
      <source>Noted down by BackStretch. “Hurt” is what was broken off for pain.</source>
      <translation>Anotado pelo BackStretch. “Doeu” é o que foi interrompido por dor.</translation>
    </message>
    <message>
      <source>Nothing yet this week. {0} min are the goal; any day will do.</source>
      <translation>Nada ainda nesta semana. A meta é de {0} min; qualquer dia serve.</translation>
    </message>
    <message>
      <source>On a chair</source>
      <translation>Na cadeira</translation>
    </message>
    <message>
      <source>On a mat</source>
      <translation>No tapete</translation>
    </message>
    <message>
      <source>One week of the last year reached the goal.</source>
      <translation>Uma semana do último ano alcançou a meta.</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Em pé</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Começar</translation>
    </message>
    <message>
      <source>Start: {0}</source>
      <translation>Começar: {0}</translation>
    </message>
    <message>
      <source>Stretch</source>
      <translation>Alongamento</translation>
    </message>
    <message>
      <source>Stretch by stretch</source>
      <translation>Alongamento por alongamento</translation>
    </message>
    <message>
      <source>That is all there is to do here.</source>
      <translation>Isso é tudo o que há para fazer aqui.</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Igual</translation>
    </message>
    <message>
      <source>This could not be deleted: the folder can’t be written.</source>
      <translation>Não foi possível apagar: a pasta não aceita gravação.</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Vezes</translation>
    </message>
    <message>
      <source>Today, {0}</source>
      <translation>Hoje, {0}</translation>
    </message>
    <message>
      <source>Until {0}</source>
      <translation>Até {0}</translation>
    </message>
    <message>
      <source>What I did for my back</source>
      <translation>O que fiz pelas minhas costas</translation>
    </message>
    <message>
      <source>What is kept</source>
      <translation>O que fica guardado</translation>
    </message>
    <message>
      <source>What you did can’t be noted down right now. It is tried again later.</source>
      <translation>No momento, não dá para anotar o que você fez. Mais tarde haverá nova tentativa.</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Pior</translation>
    </message>
    <message>
      <source>goal: {0} a week</source>
      <translation>meta: {0} por semana</translation>
    </message>
    <message>
      <source>once</source>
      <translation>uma vez</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoje</translation>
    </message>
    <message>
      <source>twice</source>
      <translation>duas vezes</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ontem</translation>
    </message>
    <message>
      <source>{0} a week over the last four weeks.</source>
      <translation>{0} por semana nas últimas quatro semanas.</translation>
    </message>
    <message>
      <source>{0} could not be read, and stays as it is.</source>
      <translation>Não foi possível ler {0}; fica como está.</translation>
    </message>
    <message>
      <source>{0} in the easier way: it hurt {1}.</source>
      <translation>{0}, no modo mais fácil: doeu ({1}).</translation>
    </message>
    <message>
      <source>{0} left out: it hurt twice.</source>
      <translation>{0}: de fora, pois doeu duas vezes.</translation>
    </message>
    <message>
      <source>{0} left out: it hurt {1} times.</source>
      <translation>{0}: de fora, pois doeu {1} vezes.</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} minutes</source>
      <translation>{0} minutos</translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on one day. Rest days are part of it.</source>
      <translation>{0} de {1} min nesta semana, em um dia. Os dias de descanso fazem parte.</translation>
    </message>
    <message>
      <source>{0} of {1} min this week, on {2} days. Rest days are part of it.</source>
      <translation>{0} de {1} min nesta semana, em {2} dias. Os dias de descanso fazem parte.</translation>
    </message>
    <message>
      <source>{0} of {1} min: this week’s goal is reached. Rest days count, too.</source>
      <translation>{0} de {1} min: a meta da semana foi alcançada. Os dias de descanso também contam.</translation>
    </message>
    <message>
      <source>{0} times</source>
      <translation>{0} vezes</translation>
    </message>
    <message>
      <source>{0} weeks of the last year reached the goal.</source>
      <translation>{0} semanas do último ano alcançaram a meta.</translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation>{0}, última vez: {1}</translation>
    </message>
    <message>
      <source>{0}: last done {1}.</source>
      <translation>{0}: última vez, {1}.</translation>
    </message>
    <message>
      <source>{0}: not done so far.</source>
      <translation>{0}: ainda não feito.</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>A page for the physiotherapist: PDF…</source>
      <translation>Uma página para o fisioterapeuta: PDF…</translation>
    </message>
    <message>
      <source>A page for the physiotherapist: print…</source>
      <translation>Uma página para o fisioterapeuta: imprimir…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Voltar</translation>
    </message>
    <message>
      <source>Back (Escape)</source>
      <translation>Voltar (Esc)</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dia</translation>
    </message>
    <message>
      <source>Everything as JSON…</source>
      <translation>Tudo em JSON…</translation>
    </message>
    <message>
      <source>Everything as a table (CSV)…</source>
      <translation>Tudo em tabela (CSV)…</translation>
    </message>
    <message>
      <source>How your back felt</source>
      <translation>Como estavam as costas</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <source>Nothing has been done yet. After your first session it is here: minutes, days, stretches.</source>
      <translation>Nada foi feito ainda. Depois da sua primeira sessão, estará aqui: minutos, dias, alongamentos.</translation>
    </message>
    <message>
      <source>Take it with you</source>
      <translation>Leve com você</translation>
    </message>
    <message>
      <source>The last year</source>
      <translation>O último ano</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Esta semana</translation>
    </message>
    <message>
      <source>Week of</source>
      <translation>Semana de</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>O que você fez</translation>
    </message>
    <message>
      <source>You said</source>
      <translation>Você disse</translation>
    </message>
  </context>
  <context>
    <name>HistoryWindow</name>
    <message>
      <source>Delete</source>
      <translation>Apagar</translation>
    </message>
    <message>
      <source>Delete everything that was noted down?</source>
      <translation>Apagar tudo o que foi anotado?</translation>
    </message>
    <message>
      <source>Delete {0}?</source>
      <translation>Apagar {0}?</translation>
    </message>
    <message>
      <source>Every session and every choice made of them is gone for good. Your routines stay.</source>
      <translation>Todas as sessões, e as escolhas que vêm delas, somem para sempre. Suas rotinas ficam.</translation>
    </message>
    <message>
      <source>Save what you did</source>
      <translation>Salvar o que você fez</translation>
    </message>
    <message>
      <source>What was done on that day is gone for good.</source>
      <translation>O que foi feito nesse dia some para sempre.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>Não é possível gravar {0} ali.</translation>
    </message>
  </context>
  <context>
    <name>HoldField</name>
    <message numerus="yes">
      <source> breath(s)</source>
      <translation>
        <numerusform> respiração</numerusform>
        <numerusform> respirações</numerusform>
      </translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message>
      <source>Everything is said aloud.</source>
      <translation>Tudo é dito em voz alta.</translation>
    </message>
    <message>
      <source>You need {0}.</source>
      <translation>Você precisa de {0}.</translation>
    </message>
    <message>
      <source>{0}, about {1}</source>
      <translation>{0}, cerca de {1}</translation>
    </message>
  </context>
  <context>
    <name>HowTo</name>
    <message>
      <source>Easier</source>
      <translation>Mais fácil</translation>
    </message>
    <message>
      <source>Harder</source>
      <translation>Mais difícil</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Passo a passo</translation>
    </message>
    <message>
      <source>Take care</source>
      <translation>Atenção</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Comes with this file</source>
      <translation>Vem com este arquivo</translation>
    </message>
    <message>
      <source>Don’t keep it</source>
      <translation>Não guardar</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>De {0}</translation>
    </message>
    <message numerus="yes">
      <source>It brings %n stretch(es) not here yet, kept with the routine.</source>
      <translation>
        <numerusform>Ela traz %n alongamento que ainda não está aqui, guardado com a rotina.</numerusform>
        <numerusform>Ela traz %n alongamentos que ainda não estão aqui, guardados com a rotina.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep this routine</source>
      <translation>Guardar esta rotina</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>Back to the beginning of this one, or to the one before</source>
      <translation>Voltar ao começo deste, ou ao anterior</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Fechar a janela</translation>
    </message>
    <message>
      <source>Export the routine</source>
      <translation>Exportar a rotina</translation>
    </message>
    <message>
      <source>Floor view, to read from the mat</source>
      <translation>Vista do chão, para ler do tapete</translation>
    </message>
    <message>
      <source>Handout as PDF</source>
      <translation>Folheto em PDF</translation>
    </message>
    <message>
      <source>Hold 5 seconds less</source>
      <translation>Manter 5 segundos a menos</translation>
    </message>
    <message>
      <source>Hold 5 seconds more</source>
      <translation>Manter 5 segundos a mais</translation>
    </message>
    <message>
      <source>Import a routine</source>
      <translation>Importar uma rotina</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas de atalho</translation>
    </message>
    <message>
      <source>Leave the floor view, then end the session</source>
      <translation>Sair da vista do chão, depois encerrar a sessão</translation>
    </message>
    <message>
      <source>New routine</source>
      <translation>Nova rotina</translation>
    </message>
    <message>
      <source>Next side or stretch</source>
      <translation>Próximo lado ou alongamento</translation>
    </message>
    <message>
      <source>Print the handout</source>
      <translation>Imprimir o folheto</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Sair</translation>
    </message>
    <message>
      <source>Redo it</source>
      <translation>Refazer</translation>
    </message>
    <message>
      <source>Routine and settings</source>
      <translation>Rotina e configurações</translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation>Repetir</translation>
    </message>
    <message>
      <source>Start, pause, go on</source>
      <translation>Começar, pausar, continuar</translation>
    </message>
    <message>
      <source>The easier way</source>
      <translation>O modo mais fácil</translation>
    </message>
    <message>
      <source>This hurts: leave the stretch gently</source>
      <translation>Isto dói: sair do alongamento com calma</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Esta página</translation>
    </message>
    <message>
      <source>Undo a change of the routine</source>
      <translation>Desfazer uma mudança da rotina</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>O que foi dito</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>O que você fez</translation>
    </message>
  </context>
  <context>
    <name>LanguageChange</name>
    <message>
      <source>The language changes once this session is over.</source>
      <translation>O idioma muda assim que esta sessão terminar.</translation>
    </message>
  </context>
  <context>
    <name>LeaveBar</name>
    <message>
      <source>End it and change</source>
      <translation>Encerrar e trocar</translation>
    </message>
    <message>
      <source>Stay with it</source>
      <translation>Continuar nesta</translation>
    </message>
    <message>
      <source>You are in the middle of “{0}”. End it for another routine?</source>
      <translation>Você está no meio de “{0}”. Encerrar e ir para outra rotina?</translation>
    </message>
  </context>
  <context>
    <name>MonthCard</name>
    <message>
      <source>Choose a day to see what was done.</source>
      <translation>Escolha um dia para ver o que foi feito.</translation>
    </message>
    <message>
      <source>Delete this day…</source>
      <translation>Apagar este dia…</translation>
    </message>
    <message>
      <source>Nothing in this month.</source>
      <translation>Nada neste mês.</translation>
    </message>
    <message>
      <source>The month after</source>
      <translation>O mês seguinte</translation>
    </message>
    <message>
      <source>The month before</source>
      <translation>O mês anterior</translation>
    </message>
    <message>
      <source>{0}: rest.</source>
      <translation>{0}: descanso.</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>A name has at most {0} characters; {1} have to go.</source>
      <translation>Um nome tem no máximo {0} caracteres; {1} precisam sair.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Salvar</translation>
    </message>
  </context>
  <context>
    <name>NextPictureView</name>
    <message>
      <source>Next</source>
      <translation>A seguir</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Put this notice away</source>
      <translation>Fechar este aviso</translation>
    </message>
  </context>
  <context>
    <name>NumberField</name>
    <message>
      <source>From {0} to {1} is possible here.</source>
      <translation>Aqui é possível de {0} a {1}.</translation>
    </message>
  </context>
  <context>
    <name>NumberTile</name>
    <message>
      <source>Less</source>
      <translation>Menos</translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation>Menos: {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation>Mais: {0}</translation>
    </message>
  </context>
  <context>
    <name>OfferBar</name>
    <message>
      <source>Easier way (E)</source>
      <translation>Mais fácil (E)</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Deixar de fora</translation>
    </message>
    <message>
      <source>Leave it out from now on</source>
      <translation>Deixar de fora de agora em diante</translation>
    </message>
    <message>
      <source>Neither of these</source>
      <translation>Nenhum destes</translation>
    </message>
    <message>
      <source>{0} hurt?</source>
      <translation>{0}: doeu?</translation>
    </message>
  </context>
  <context>
    <name>OfferCard</name>
    <message>
      <source>As it was</source>
      <translation>Como estava</translation>
    </message>
    <message>
      <source>Easier way</source>
      <translation>Mais fácil</translation>
    </message>
    <message>
      <source>Hold {0}</source>
      <translation>Manter {0}</translation>
    </message>
    <message>
      <source>If it hurts again, ask a doctor or a physiotherapist.</source>
      <translation>Se doer de novo, pergunte a um médico ou fisioterapeuta.</translation>
    </message>
    <message>
      <source>Keep {0}</source>
      <translation>Manter {0}</translation>
    </message>
    <message>
      <source>Keep {0} for {1}?</source>
      <translation>Manter {0} em {1}?</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Deixar de fora</translation>
    </message>
    <message>
      <source>No, {0}</source>
      <translation>Não, {0}</translation>
    </message>
    <message>
      <source>Stay at {0}</source>
      <translation>Ficar em {0}</translation>
    </message>
    <message>
      <source>Stay with the easier way</source>
      <translation>Ficar no modo mais fácil</translation>
    </message>
    <message>
      <source>The easier way went well three times running.</source>
      <translation>O modo mais fácil foi bem três vezes seguidas.</translation>
    </message>
    <message>
      <source>The usual way</source>
      <translation>O modo usual</translation>
    </message>
    <message>
      <source>You held it longer than the {0} that were set.</source>
      <translation>Você manteve por mais tempo que o definido: {0}.</translation>
    </message>
    <message>
      <source>You held it shorter than the {0} that were set.</source>
      <translation>Você manteve por menos tempo que o definido: {0}.</translation>
    </message>
    <message>
      <source>{0} for {1} from now on?</source>
      <translation>{0}: {1} de agora em diante?</translation>
    </message>
    <message>
      <source>{0} hurt. And next time?</source>
      <translation>{0}: doeu. E da próxima vez?</translation>
    </message>
    <message>
      <source>{0} in its usual way again?</source>
      <translation>{0}: voltar ao modo usual?</translation>
    </message>
    <message>
      <source>{0} went well three times running.</source>
      <translation>{0}: foi bem três vezes seguidas.</translation>
    </message>
  </context>
  <context>
    <name>PaceBody</name>
    <message>
      <source>Every hold of this routine a third shorter</source>
      <translation>Cada posição desta rotina um terço mais curta</translation>
    </message>
    <message>
      <source>Every hold of this routine half as long again</source>
      <translation>Cada posição desta rotina com metade a mais de tempo</translation>
    </message>
    <message>
      <source>First side</source>
      <translation>Primeiro lado</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Suave</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Esquerdo</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>Mais longo</translation>
    </message>
    <message>
      <source>No stretch of this routine has two sides</source>
      <translation>Nenhum alongamento desta rotina tem dois lados</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Pace of this routine</source>
      <translation>Ritmo desta rotina</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Direito</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Voltas</translation>
    </message>
    <message>
      <source>Rounds of the whole routine</source>
      <translation>Voltas da rotina inteira</translation>
    </message>
    <message>
      <source>Side that comes first</source>
      <translation>Lado que vem primeiro</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message numerus="yes">
      <source>%n s rest</source>
      <translation>
        <numerusform>%n s de descanso</numerusform>
        <numerusform>%n s de descanso</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s to settle</source>
      <translation>
        <numerusform>%n s para se acomodar</numerusform>
        <numerusform>%n s para se acomodar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time(s)</source>
      <translation>
        <numerusform>%n vez</numerusform>
        <numerusform>%n vezes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %n min of sitting</source>
      <translation>
        <numerusform>Depois de %n min sentado</numerusform>
        <numerusform>Depois de %n min sentado</numerusform>
      </translation>
    </message>
    <message>
      <source>Back to the stage (Ctrl+B)</source>
      <translation>Voltar à vista principal (Ctrl+B)</translation>
    </message>
    <message>
      <source>Brief guidance</source>
      <translation>Orientação breve</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Escuro</translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation>Segue o sistema</translation>
    </message>
    <message>
      <source>Full guidance</source>
      <translation>Orientação completa</translation>
    </message>
    <message numerus="yes">
      <source>Gentle, %n s rest</source>
      <translation>
        <numerusform>Suave, %n s de descanso</numerusform>
        <numerusform>Suave, %n s de descanso</numerusform>
      </translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message numerus="yes">
      <source>Longer holds, %n s rest</source>
      <translation>
        <numerusform>Mais tempo, %n s de descanso</numerusform>
        <numerusform>Mais tempo, %n s de descanso</numerusform>
      </translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Desligados</translation>
    </message>
    <message>
      <source>Off today</source>
      <translation>Hoje não</translation>
    </message>
    <message>
      <source>Off: it hurt last time</source>
      <translation>De fora: doeu da última vez</translation>
    </message>
    <message>
      <source>Routine and settings</source>
      <translation>Rotina e configurações</translation>
    </message>
    <message>
      <source>Tones only</source>
      <translation>Somente sons</translation>
    </message>
    <message>
      <source>each side</source>
      <translation>cada lado</translation>
    </message>
    <message>
      <source>left side</source>
      <translation>lado esquerdo</translation>
    </message>
    <message>
      <source>no rest</source>
      <translation>sem descanso</translation>
    </message>
    <message>
      <source>no settling</source>
      <translation>sem tempo para se acomodar</translation>
    </message>
    <message>
      <source>once</source>
      <translation>uma vez</translation>
    </message>
    <message>
      <source>right side</source>
      <translation>lado direito</translation>
    </message>
    <message>
      <source>the easier way</source>
      <translation>modo mais fácil</translation>
    </message>
    <message>
      <source>twice</source>
      <translation>duas vezes</translation>
    </message>
    <message>
      <source>usual</source>
      <translation>usual</translation>
    </message>
    <message>
      <source>{0} a pose</source>
      <translation>{0} por posição</translation>
    </message>
    <message>
      <source>{0} · your version</source>
      <translation>{0} · sua versão</translation>
    </message>
  </context>
  <context>
    <name>PanelNote</name>
    <message>
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Desfazer (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Print the handout</source>
      <translation>Imprimir o folheto</translation>
    </message>
    <message>
      <source>Save the handout</source>
      <translation>Salvar o folheto</translation>
    </message>
    <message>
      <source>The handout is on its way to the printer.</source>
      <translation>O folheto está a caminho da impressora.</translation>
    </message>
    <message>
      <source>The handout is {0}.</source>
      <translation>O folheto é {0}.</translation>
    </message>
    <message>
      <source>The printer can’t be reached. Nothing was printed.</source>
      <translation>A impressora não responde. Nada foi impresso.</translation>
    </message>
    <message>
      <source>The printers don’t answer. The handout can be kept as a PDF instead.</source>
      <translation>As impressoras não respondem. O folheto pode ser guardado em PDF.</translation>
    </message>
    <message>
      <source>There is no printer here. The handout can be kept as a PDF instead.</source>
      <translation>Não há impressora aqui. O folheto pode ser guardado em PDF.</translation>
    </message>
    <message>
      <source>{0} can’t be written there.</source>
      <translation>Não é possível gravar {0} ali.</translation>
    </message>
  </context>
  <context>
    <name>ProgressDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>{0} %</source>
      <comment>a percentage</comment>
      <translation>{0} %</translation>
    </message>
  </context>
  <context>
    <name>ReadOut</name>
    <message>
      <source>Are you in the pose? Space begins the hold.</source>
      <translation>Você está na posição? Espaço começa a contar.</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>Continuando</translation>
    </message>
    <message>
      <source>Going on in {0}</source>
      <translation>Continuando em {0}</translation>
    </message>
    <message>
      <source>Hold for {0}</source>
      <translation>Segure por {0}</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Em pausa</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>A few minutes on the mat, whenever it suits you.</source>
      <translation>Alguns minutos no tapete, quando der para você.</translation>
    </message>
    <message>
      <source>In 15 minutes</source>
      <translation>Em 15 minutos</translation>
    </message>
    <message>
      <source>Open BackStretch</source>
      <translation>Abrir o BackStretch</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Pular</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Começar</translation>
    </message>
    <message>
      <source>Time for your back</source>
      <translation>Hora de cuidar das costas</translation>
    </message>
  </context>
  <context>
    <name>RemindersBody</name>
    <message>
      <source>Closing the window then only puts it away. To end BackStretch, quit with Ctrl+Q.</source>
      <translation>Ao fechar a janela, ela fica guardada. Para encerrar o BackStretch, saia com Ctrl+Q.</translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>The system doesn’t let BackStretch start at login. Everything else works as ever.</source>
      <translation>O sistema não deixa o BackStretch abrir ao entrar. Todo o resto funciona como sempre.</translation>
    </message>
    <message>
      <source>This desktop shows no notifications, so reminders can’t be seen. All else works.</source>
      <translation>Esta área de trabalho não mostra notificações: os lembretes não serão vistos. O resto funciona.</translation>
    </message>
  </context>
  <context>
    <name>ResumeBar</name>
    <message>
      <source>Don’t go on with it</source>
      <translation>Não continuar</translation>
    </message>
    <message>
      <source>Ended at {1}. Go on with “{0}” after all?</source>
      <translation>Encerrada em “{1}”. Continuar “{0}” mesmo assim?</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>“{0}” was interrupted at {1}. Go on there?</source>
      <translation>“{0}” parou em “{1}”. Continuar dali?</translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message>
      <source>Clock</source>
      <translation>Relógio</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Começar</translation>
    </message>
    <message numerus="yes">
      <source>{0} of %n breath(s)</source>
      <translation>
        <numerusform>{0} de %n respiração</numerusform>
        <numerusform>{0} de %n respirações</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of %n second(s)</source>
      <translation>
        <numerusform>{0} de %n segundo</numerusform>
        <numerusform>{0} de %n segundos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Routine</name>
    <message>
      <source>kneeling</source>
      <translation>de joelhos</translation>
    </message>
    <message>
      <source>lying</source>
      <translation>deitado</translation>
    </message>
    <message>
      <source>needs {0}</source>
      <translation>precisa de {0}</translation>
    </message>
    <message>
      <source>no equipment</source>
      <translation>sem material</translation>
    </message>
    <message>
      <source>sitting</source>
      <translation>sentado</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>em pé</translation>
    </message>
  </context>
  <context>
    <name>RoutineBox</name>
    <message>
      <source>Routine</source>
      <translation>Rotina</translation>
    </message>
  </context>
  <context>
    <name>RoutineKeeper</name>
    <message>
      <source>This routine was changed elsewhere as well. Both are kept; yours is “{0}”.</source>
      <translation>Esta rotina também foi mudada em outro lugar. As duas ficam guardadas; a sua é “{0}”.</translation>
    </message>
    <message>
      <source>{0} Until it is mended, the routine stays as it was.</source>
      <translation>{0} Até isso ser corrigido, a rotina fica como estava.</translation>
    </message>
    <message>
      <source>{0}, mine</source>
      <translation>{0}, minha</translation>
    </message>
    <message>
      <source>{0}: there is no stretch “{1}”. The routine stays as it was.</source>
      <translation>{0}: não existe o alongamento “{1}”. A rotina fica como estava.</translation>
    </message>
  </context>
  <context>
    <name>RoutineMenu</name>
    <message>
      <source>About BackStretch</source>
      <translation>Sobre o BackStretch</translation>
    </message>
    <message>
      <source>Audio guide…</source>
      <translation>Guia em áudio…</translation>
    </message>
    <message>
      <source>Back to the original</source>
      <translation>Voltar ao original</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Handout as PDF…</source>
      <translation>Folheto em PDF…</translation>
    </message>
    <message>
      <source>Import a routine…</source>
      <translation>Importar uma rotina…</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas de atalho</translation>
    </message>
    <message>
      <source>More for this routine</source>
      <translation>Mais para esta rotina</translation>
    </message>
    <message>
      <source>New routine…</source>
      <translation>Nova rotina…</translation>
    </message>
    <message>
      <source>Print the handout…</source>
      <translation>Imprimir o folheto…</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Refazer</translation>
    </message>
    <message>
      <source>Remove this routine</source>
      <translation>Remover esta rotina</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renomear…</translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation>Alongar com segurança</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <source>Video guide…</source>
      <translation>Guia em vídeo…</translation>
    </message>
    <message>
      <source>What was said…</source>
      <translation>O que foi dito…</translation>
    </message>
  </context>
  <context>
    <name>RowDetails</name>
    <message>
      <source> ×</source>
      <translation> ×</translation>
    </message>
    <message>
      <source>Easier</source>
      <translation>Mais fácil</translation>
    </message>
    <message>
      <source>Easier way, {0}</source>
      <translation>Modo mais fácil, {0}</translation>
    </message>
    <message>
      <source>How to</source>
      <translation>Como</translation>
    </message>
    <message>
      <source>How to, {0}</source>
      <translation>Como fazer, {0}</translation>
    </message>
    <message>
      <source>Left first</source>
      <translation>Esquerdo primeiro</translation>
    </message>
    <message>
      <source>Left only</source>
      <translation>Só o esquerdo</translation>
    </message>
    <message>
      <source>Move down, {0}</source>
      <translation>Mover para baixo, {0}</translation>
    </message>
    <message>
      <source>Move up, {0}</source>
      <translation>Mover para cima, {0}</translation>
    </message>
    <message>
      <source>Once more after this one, {0}</source>
      <translation>Mais uma vez depois deste, {0}</translation>
    </message>
    <message>
      <source>Remove, {0}</source>
      <translation>Remover, {0}</translation>
    </message>
    <message>
      <source>Right first</source>
      <translation>Direito primeiro</translation>
    </message>
    <message>
      <source>Right only</source>
      <translation>Só o direito</translation>
    </message>
    <message>
      <source>Sides, {0}</source>
      <translation>Lados, {0}</translation>
    </message>
    <message>
      <source>breaths</source>
      <translation>respirações</translation>
    </message>
    <message>
      <source>each pose</source>
      <translation>cada posição</translation>
    </message>
    <message>
      <source>hold</source>
      <translation>tempo</translation>
    </message>
    <message>
      <source>repeats</source>
      <translation>repetições</translation>
    </message>
    <message>
      <source>rounds</source>
      <translation>voltas</translation>
    </message>
  </context>
  <context>
    <name>RowHead</name>
    <message>
      <source>Hold, {0}</source>
      <translation>Tempo, {0}</translation>
    </message>
    <message>
      <source>On or off today</source>
      <translation>Ligado ou desligado hoje</translation>
    </message>
    <message>
      <source>On, {0}</source>
      <translation>Ligado, {0}</translation>
    </message>
  </context>
  <context>
    <name>SafetyDialog</name>
    <message>
      <source>Ask your doctor or midwife first</source>
      <translation>Pergunte antes a um médico ou obstetra</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>Go to an emergency department at once with</source>
      <translation>Vá logo a um pronto-socorro com</translation>
    </message>
    <message>
      <source>If it gets worse, or is no better in two weeks, ask a doctor or physiotherapist.</source>
      <translation>Se piorar, ou não melhorar em duas semanas, pergunte a um médico ou fisioterapeuta.</translation>
    </message>
    <message>
      <source>If you always have some pain: up to 3 of 10 is taken as all right, if it has settled by tomorrow and nothing runs down the leg. Otherwise ease off.</source>
      <translation>Se você sempre tem alguma dor: até 3 de 10 costuma ser aceito, se passar até amanhã e nada descer pela perna. Senão, faça menos.</translation>
    </message>
    <message>
      <source>See a doctor before you stretch with</source>
      <translation>Procure um médico antes de alongar com</translation>
    </message>
    <message>
      <source>Stretching safely</source>
      <translation>Alongar com segurança</translation>
    </message>
    <message>
      <source>While you stretch, a pull is fine and pain is not. Press H, and it stops.</source>
      <translation>Ao alongar, sentir puxar, sim; sentir dor, não. Aperte H, e para.</translation>
    </message>
    <message>
      <source>a lump, or a back that has changed its shape</source>
      <translation>um caroço, ou costas que mudaram de forma</translation>
    </message>
    <message>
      <source>after a recent operation or injury</source>
      <translation>depois de uma cirurgia ou lesão recente</translation>
    </message>
    <message>
      <source>cancer at any time, osteoporosis, long use of steroids, or a weak immune system</source>
      <translation>câncer em qualquer época, osteoporose, uso prolongado de corticoides, ou imunidade baixa</translation>
    </message>
    <message>
      <source>chest pain, or back pain that began with a serious accident</source>
      <translation>dor no peito, ou dor nas costas que começou com um acidente grave</translation>
    </message>
    <message>
      <source>fever, or weight lost without trying</source>
      <translation>febre, ou perda de peso sem querer</translation>
    </message>
    <message>
      <source>numbness or tingling round the genitals or buttocks</source>
      <translation>dormência ou formigamento em volta dos genitais ou das nádegas</translation>
    </message>
    <message>
      <source>pain high up, between the shoulders</source>
      <translation>dor no alto das costas, entre os ombros</translation>
    </message>
    <message>
      <source>pain that is worse on sneezing, coughing or on the toilet</source>
      <translation>dor que piora ao espirrar, tossir ou no banheiro</translation>
    </message>
    <message>
      <source>pain that rest does not ease, or that is worse at night</source>
      <translation>dor que o descanso não alivia, ou que piora à noite</translation>
    </message>
    <message>
      <source>pain, tingling, weakness or numbness in both legs</source>
      <translation>dor, formigamento, fraqueza ou dormência nas duas pernas</translation>
    </message>
    <message>
      <source>trouble passing urine, or no hold over bladder or bowels</source>
      <translation>dificuldade para urinar, ou perda do controle da bexiga ou do intestino</translation>
    </message>
    <message>
      <source>weakness in one leg, above all if it gets worse</source>
      <translation>fraqueza em uma perna, sobretudo se piorar</translation>
    </message>
    <message>
      <source>when you are pregnant</source>
      <translation>na gravidez</translation>
    </message>
  </context>
  <context>
    <name>Segments</name>
    <message>
      <source>{0}: {1}</source>
      <comment>a setting and one of its choices</comment>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>SessionWords</name>
    <message>
      <source>Easier way</source>
      <translation>Mais fácil</translation>
    </message>
    <message>
      <source>Step {0} of {1}</source>
      <translation>Passo {0} de {1}</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>:00</source>
      <translation>:00</translation>
    </message>
    <message>
      <source>A calm breath takes seven seconds</source>
      <translation>Uma respiração calma leva sete segundos</translation>
    </message>
    <message>
      <source>After a while at the machine without a break</source>
      <translation>Depois de um tempo no computador sem pausa</translation>
    </message>
    <message>
      <source>After sitting for</source>
      <translation>Depois de sentado por</translation>
    </message>
    <message>
      <source>Any key pauses</source>
      <translation>Qualquer tecla pausa</translation>
    </message>
    <message>
      <source>As in the window</source>
      <translation>Como na janela</translation>
    </message>
    <message>
      <source>At the desk</source>
      <translation>No trabalho</translation>
    </message>
    <message>
      <source>At times</source>
      <translation>Com horário</translation>
    </message>
    <message>
      <source>BackStretch starts in the background, without its window</source>
      <translation>O BackStretch abre em segundo plano, sem a janela</translation>
    </message>
    <message>
      <source>Be there from login on</source>
      <translation>Abrir com o sistema</translation>
    </message>
    <message>
      <source>Breaths</source>
      <translation>Respirações</translation>
    </message>
    <message>
      <source>Brief</source>
      <translation>Breve</translation>
    </message>
    <message>
      <source>Calm</source>
      <translation>Calmo</translation>
    </message>
    <message>
      <source>Change position</source>
      <translation>Mudanças</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>Final</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <source>Count down</source>
      <translation>Contar no fim</translation>
    </message>
    <message>
      <source>Count holds in</source>
      <translation>Contar em</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Escuro</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Dias</translation>
    </message>
    <message>
      <source>Each hold begins when you press Space</source>
      <translation>Cada posição começa quando você aperta Espaço</translation>
    </message>
    <message>
      <source>Fades</source>
      <translation>Suave</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Boneco</translation>
    </message>
    <message>
      <source>Flash instead of tones</source>
      <translation>Clarão em vez de tons</translation>
    </message>
    <message>
      <source>Floor view</source>
      <translation>Vista do chão</translation>
    </message>
    <message>
      <source>Follows the system</source>
      <translation>Segue o sistema</translation>
    </message>
    <message>
      <source>For a remote or a foot switch; H still says that it hurts</source>
      <translation>Para um controle remoto ou pedal; H ainda diz que dói</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>Tudo</translation>
    </message>
    <message>
      <source>Guidance</source>
      <translation>Orientação</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>Holds wait for me</source>
      <translation>Esperar por mim</translation>
    </message>
    <message>
      <source>How much time there is to lie down, turn over and get up</source>
      <translation>Quanto tempo há para deitar, virar e levantar</translation>
    </message>
    <message>
      <source>How to get from one position to the next</source>
      <translation>Como passar de uma posição à outra</translation>
    </message>
    <message>
      <source>How to get up, what was done, and one thing for the day</source>
      <translation>Como levantar, o que foi feito, e uma dica para o dia</translation>
    </message>
    <message>
      <source>In between</source>
      <translation>No meio</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Lead the breath</source>
      <translation>Guiar a respiração</translation>
    </message>
    <message>
      <source>Lead-in after a pause</source>
      <translation>Após uma pausa</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Esquerda</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aparência</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Movimento</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Anima</translation>
    </message>
    <message>
      <source>Not after</source>
      <translation>Não depois das</translation>
    </message>
    <message>
      <source>Not before</source>
      <translation>Não antes das</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Não</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Início</translation>
    </message>
    <message>
      <source>Pitch</source>
      <translation>Tom</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>Ágil</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Lembretes</translation>
    </message>
    <message>
      <source>Rest in between</source>
      <translation>Descanso</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Direita</translation>
    </message>
    <message>
      <source>Say halfway</source>
      <translation>Avisar na metade</translation>
    </message>
    <message>
      <source>Say how it went</source>
      <translation>Dizer como foi</translation>
    </message>
    <message>
      <source>Say how to do it</source>
      <translation>Dizer como fazer</translation>
    </message>
    <message>
      <source>Say what comes</source>
      <translation>Dizer o que vem</translation>
    </message>
    <message>
      <source>Say what to mind</source>
      <translation>Dizer o que cuidar</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation>Segundos</translation>
    </message>
    <message>
      <source>Settle before a hold</source>
      <translation>Acomodar-se</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Curto</translation>
    </message>
    <message>
      <source>Slow</source>
      <translation>Lento</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidade</translation>
    </message>
    <message>
      <source>Spoken language</source>
      <translation>Idioma falado</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamanho do texto</translation>
    </message>
    <message>
      <source>The edge of the ring lights up once where a tone would be heard</source>
      <translation>A borda do anel se acende uma vez onde soaria um tom</translation>
    </message>
    <message>
      <source>Time to get to the mat</source>
      <translation>Ida ao tapete</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Horários</translation>
    </message>
    <message>
      <source>Tones</source>
      <translation>Sons</translation>
    </message>
    <message>
      <source>Turned by a quarter for who lies on the left or the right side</source>
      <translation>Girada um quarto para quem se deita do lado esquerdo ou direito</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Reta</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voz</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Volume</translation>
    </message>
    <message>
      <source>What to fetch, when to stop, and onto the mat</source>
      <translation>O que pegar, quando parar, e a ida ao tapete</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>{0} words/min</source>
      <translation>{0} palavras/min</translation>
    </message>
  </context>
  <context>
    <name>SettingsStack</name>
    <message>
      <source>Look</source>
      <translation>Aparência</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Ritmo</translation>
    </message>
    <message>
      <source>Reminders</source>
      <translation>Lembretes</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voz</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Are you in the pose? Space begins the hold.</source>
      <translation>Você está na posição? Espaço começa a contar.</translation>
    </message>
    <message>
      <source>Before we begin</source>
      <translation>Antes de começar</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Pronto</translation>
    </message>
    <message>
      <source>Get into position</source>
      <translation>Fique na posição</translation>
    </message>
    <message>
      <source>Left side</source>
      <translation>Lado esquerdo</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>A seguir</translation>
    </message>
    <message>
      <source>Right side</source>
      <translation>Lado direito</translation>
    </message>
    <message>
      <source>Round {0} of {1}</source>
      <translation>Volta {0} de {1}</translation>
    </message>
    <message>
      <source>Space starts and pauses. F opens the floor view, to read from the mat.</source>
      <translation>Espaço começa e pausa. F abre a vista do chão, para ler do tapete.</translation>
    </message>
    <message>
      <source>Take your time. Any key begins when you are there.</source>
      <translation>Sem pressa. Qualquer tecla começa quando você chegar.</translation>
    </message>
    <message>
      <source>Take your time. Press play when you are ready.</source>
      <translation>Sem pressa. Aperte o play quando quiser.</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Depois</translation>
    </message>
    <message>
      <source>Up again</source>
      <translation>Levantar</translation>
    </message>
    <message>
      <source>a moment to settle, and on</source>
      <translation>um instante para se acomodar, e segue</translation>
    </message>
    <message numerus="yes">
      <source>breath(s)</source>
      <translation>
        <numerusform>respiração</numerusform>
        <numerusform>respirações</numerusform>
      </translation>
    </message>
    <message>
      <source>get ready</source>
      <translation>prepare-se</translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>em pausa</translation>
    </message>
    <message>
      <source>ready?</source>
      <translation>vamos lá?</translation>
    </message>
    <message numerus="yes">
      <source>second(s)</source>
      <translation>
        <numerusform>segundo</numerusform>
        <numerusform>segundos</numerusform>
      </translation>
    </message>
    <message>
      <source>the left side</source>
      <translation>o lado esquerdo</translation>
    </message>
    <message>
      <source>the right side</source>
      <translation>o lado direito</translation>
    </message>
    <message>
      <source>then {0}</source>
      <translation>depois {0}</translation>
    </message>
    <message>
      <source>to begin</source>
      <translation>para começar</translation>
    </message>
    <message>
      <source>up again, and done</source>
      <translation>levantar, e pronto</translation>
    </message>
    <message>
      <source>{0} left</source>
      <translation>faltam {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
    </message>
    <message>
      <source>{0}, stretch {1}</source>
      <comment>Round 2 of 5, stretch 3 of 5</comment>
      <translation>{0}, alongamento {1}</translation>
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>Less</source>
      <translation>Menos</translation>
    </message>
    <message>
      <source>Less: {0}</source>
      <translation>Menos: {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <source>More: {0}</source>
      <translation>Mais: {0}</translation>
    </message>
  </context>
  <context>
    <name>StretchCard</name>
    <message>
      <source>Add {0}</source>
      <translation>Adicionar {0}</translation>
    </message>
    <message>
      <source>Add {0}, in the routine</source>
      <translation>Adicionar {0}, na rotina</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
  </context>
  <context>
    <name>StretchList</name>
    <message>
      <source>Stretches</source>
      <translation>Alongamentos</translation>
    </message>
  </context>
  <context>
    <name>StretchRow</name>
    <message>
      <source>Now</source>
      <translation>Agora</translation>
    </message>
  </context>
  <context>
    <name>StretchesCard</name>
    <message>
      <source>held {0} the last time</source>
      <translation>{0} da última vez</translation>
    </message>
    <message>
      <source>hurt {0}, last {1}</source>
      <translation>doeu {0}, última vez: {1}</translation>
    </message>
    <message>
      <source>{0}, last {1}</source>
      <translation>{0}, última vez: {1}</translation>
    </message>
    <message>
      <source>{0}: hold over time</source>
      <translation>{0}: tempo ao longo dos dias</translation>
    </message>
  </context>
  <context>
    <name>TableDialog</name>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
  </context>
  <context>
    <name>TimesBox</name>
    <message>
      <source>Another time</source>
      <translation>Outro horário</translation>
    </message>
    <message>
      <source>Take this time out</source>
      <translation>Tirar este horário</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>End</source>
      <translation>Encerrar</translation>
    </message>
    <message>
      <source>End (Escape)</source>
      <translation>Encerrar (Esc)</translation>
    </message>
    <message>
      <source>Floor view</source>
      <translation>Vista do chão</translation>
    </message>
    <message>
      <source>Floor view: to read from the mat (F)</source>
      <translation>Vista do chão: para ler do tapete (F)</translation>
    </message>
    <message>
      <source>Routine and settings (Ctrl+B)</source>
      <translation>Rotina e configurações (Ctrl+B)</translation>
    </message>
    <message>
      <source>What you did (Ctrl+H)</source>
      <translation>O que você fez (Ctrl+H)</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>Every stretch is off: switch one on in the panel, then start.</source>
      <translation>Todos os alongamentos estão desligados: ligue um no painel, e comece.</translation>
    </message>
  </context>
  <context>
    <name>TranscriptDialog</name>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Nothing yet: each sentence stands here as soon as it is said.</source>
      <translation>Nada ainda: cada frase aparece aqui assim que é dita.</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>O que foi dito</translation>
    </message>
  </context>
  <context>
    <name>Transport</name>
    <message>
      <source>+5 s</source>
      <translation>+5 s</translation>
    </message>
    <message>
      <source>5 seconds less (−)</source>
      <translation>5 segundos a menos (−)</translation>
    </message>
    <message>
      <source>5 seconds more (+)</source>
      <translation>5 segundos a mais (+)</translation>
    </message>
    <message>
      <source>Back (Page up)</source>
      <translation>Anterior (Page Up)</translation>
    </message>
    <message>
      <source>Easier</source>
      <translation>Mais fácil</translation>
    </message>
    <message>
      <source>Next (Page down)</source>
      <translation>Próximo (Page Down)</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Pausar (Espaço)</translation>
    </message>
    <message>
      <source>Resume (Space)</source>
      <translation>Continuar (Espaço)</translation>
    </message>
    <message>
      <source>Say it again</source>
      <translation>Repetir</translation>
    </message>
    <message>
      <source>Say it again (R)</source>
      <translation>Repetir (R)</translation>
    </message>
    <message>
      <source>The easier way (E)</source>
      <translation>O modo mais fácil (E)</translation>
    </message>
    <message>
      <source>This hurts</source>
      <translation>Isto dói</translation>
    </message>
    <message>
      <source>This hurts: leave this stretch (H)</source>
      <translation>Isto dói: sair deste alongamento (H)</translation>
    </message>
    <message>
      <source>−5 s</source>
      <translation>−5 s</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Open BackStretch</source>
      <translation>Abrir o BackStretch</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Sair</translation>
    </message>
    <message>
      <source>Remind me in 15 minutes</source>
      <translation>Lembrar em 15 minutos</translation>
    </message>
    <message>
      <source>Start the routine</source>
      <translation>Começar a rotina</translation>
    </message>
  </context>
  <context>
    <name>VoiceBody</name>
    <message>
      <source>Listen</source>
      <translation>Ouvir</translation>
    </message>
    <message>
      <source>Stretches of your own are spoken by the computer’s voice throughout.</source>
      <translation>Os alongamentos feitos por você são falados inteiros pela voz do computador.</translation>
    </message>
    <message>
      <source>The computer’s voice speaks, as you chose it.</source>
      <translation>Quem fala é a voz do computador, como você escolheu.</translation>
    </message>
    <message>
      <source>The computer’s voice speaks: there is no natural one of this language yet.</source>
      <translation>Quem fala é a voz do computador: ainda não há uma natural neste idioma.</translation>
    </message>
    <message>
      <source>{0} speaks: a natural voice of this language.</source>
      <translation>Quem fala é {0}, uma voz natural deste idioma.</translation>
    </message>
  </context>
  <context>
    <name>VoiceBox</name>
    <message>
      <source>The usual voice</source>
      <translation>A voz usual</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voz</translation>
    </message>
  </context>
  <context>
    <name>VoiceNames</name>
    <message>
      <source>America</source>
      <comment>where English is spoken: the United States</comment>
      <translation>Estados Unidos</translation>
    </message>
    <message>
      <source>America, New York City</source>
      <translation>Estados Unidos, Nova York</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>Bélgica</translation>
    </message>
    <message>
      <source>Brazil</source>
      <translation>Brasil</translation>
    </message>
    <message>
      <source>Caribbean</source>
      <translation>Caribe</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>Holandês</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Inglês</translation>
    </message>
    <message>
      <source>France</source>
      <translation>França</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Francês</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Alemão</translation>
    </message>
    <message>
      <source>Great Britain</source>
      <translation>Grã-Bretanha</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italiano</translation>
    </message>
    <message>
      <source>Italy</source>
      <translation>Itália</translation>
    </message>
    <message>
      <source>Latin America</source>
      <translation>América Latina</translation>
    </message>
    <message>
      <source>Other languages</source>
      <translation>Outros idiomas</translation>
    </message>
    <message>
      <source>Portugal</source>
      <translation>Portugal</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Português</translation>
    </message>
    <message>
      <source>Received Pronunciation</source>
      <translation>pronúncia padrão</translation>
    </message>
    <message>
      <source>Scotland</source>
      <translation>Escócia</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>Espanha</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Espanhol</translation>
    </message>
    <message>
      <source>Switzerland</source>
      <translation>Suíça</translation>
    </message>
    <message>
      <source>United Kingdom</source>
      <translation>Reino Unido</translation>
    </message>
    <message>
      <source>United States</source>
      <translation>Estados Unidos</translation>
    </message>
    <message>
      <source>{0}, higher</source>
      <translation>{0}, mais aguda</translation>
    </message>
    <message>
      <source>{0}, natural ({1})</source>
      <translation>{0}, natural ({1})</translation>
    </message>
  </context>
  <context>
    <name>VoiceTrouble</name>
    <message>
      <source>No loudspeaker or headphones found: follow the captions, or plug some in.</source>
      <translation>Sem alto-falante nem fones: siga as legendas, ou conecte um.</translation>
    </message>
    <message>
      <source>The sound has stopped: follow the captions for now, it comes back by itself.</source>
      <translation>O som parou: siga as legendas por enquanto, ele volta sozinho.</translation>
    </message>
    <message>
      <source>The voice can’t start: follow the captions; if it stays so, install BackStretch again.</source>
      <translation>A voz não começa: siga as legendas; se continuar assim, reinstale o BackStretch.</translation>
    </message>
    <message>
      <source>The voice has stopped: follow the captions for now, it is being started again.</source>
      <translation>A voz parou: siga as legendas por enquanto, ela já está voltando.</translation>
    </message>
    <message>
      <source>The voice you chose isn’t installed: the standard one speaks until you choose another.</source>
      <translation>A voz escolhida não está instalada: a padrão fala até você escolher outra.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Lie down and listen: a calm voice says each move, and the figure shows it.</source>
      <translation>Deite e ouça: uma voz calma diz cada movimento, e o boneco mostra.</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Ouvir</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation>Dar uma olhada</translation>
    </message>
    <message>
      <source>Read the signs to see a doctor for</source>
      <translation>Quando procurar um médico</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Começar</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Stretches can ease and prevent common back ache. They cure nothing.</source>
      <translation>Alongamentos podem aliviar e prevenir a dor comum nas costas. Eles não curam nada.</translation>
    </message>
    <message>
      <source>The clock waits for the words. Nobody has to touch the machine again.</source>
      <translation>O relógio espera pelas palavras. Ninguém precisa tocar no computador de novo.</translation>
    </message>
    <message>
      <source>Welcome. Your back is in good company.</source>
      <translation>Boas-vindas. Suas costas estão em boa companhia.</translation>
    </message>
  </context>
  <context>
    <name>_CellRow</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>e mais %n</numerusform>
        <numerusform>e mais %n</numerusform>
      </translation>
    </message>
  </context>
</TS>
