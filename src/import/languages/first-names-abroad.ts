/*
 * First names of people abroad whom the news of every language names, as it writes
 * them with Latin letters.
 */

export const MEN_ABROAD = `
  Abbas Abdallah Abdel Abdelaziz Abdul Abdullah Adel Ahmad Ahmed Ahmet Aleksandar Aleksander Aleksandr Alexander Alexandr Alexej Alexei Alexey Ali   Amadou Amir Amr Anatoli Andrej Andrei Andrey Andrzej Anwar Arjun Arvind Ashraf Ayman Aziz Bakary Bashar Bassam Benjamin Bilal Boubacar Bülent
  Chaim Cheikh Dmitri Dmitrij Dmitry Dmytro Donald Edi Ehud Ekrem Emmanuel Erdal Ercan Fadi Faisal Farid Farouk Fatih Fouad Fumio Gianluca Gideon Gitanas
  Giuseppe Hakan Hamid Hamza Haruki Hasan Hashim Hassan Heydar Hisham Hussein Husain Ibrahim Idris Igor Ihor Ilham Imran Ismail Ivan Iwan Jacek Jair Jarosław
  Javid Joe Jewgeni Jewgenij Kamal Kamel Karim Kassym Keir Kemal Khaled Khalid Khalil Kjell Kofi Kyriakos Lassina Levent Lew Luiz Macky Mahmoud Mahmud Mahamadou Mamadou Manmohan Marek Mateusz Maksim Maxim Maxym
  Mehdi Mehmet Michail Mikhail Mohamad Mohamed Mohammad Mohammed Mohsen Moussa Muhammad Murat Mustafa Mykhailo Mykola Nabil Narendra Nasser Nayib Naftali Nikita Nicolae
  Nikos Nizar Oleg Oleh Oleksandr Oleksij Olusegun Omar Omid Omer Orhan Osman Ousmane Paweł Pavel Petro Petr Piotr Radek Radosław Rafik Rajiv Rahul Rami Ramzan Ranil Raschid Rashid Recep Rishi Robert Rodrigo Roman Ruslan
  Saad Salah Salim Salman Sami Samir Sanjay Serdar Sergei Sergej Sergey Serhii Serhij Shinzo Sidi Slobodan Stanislaw Stanisław Suleiman Süleyman Tahir Tamim Tariq Tarek Tayyip Tomasz Umar Viktor Vitali Vitalij Vladimir Volodymyr
  Wadim Walid Wassili Witali Wjatscheslaw Wladimir Wolodymyr Yair Yasser Yasuhiro Yilmaz Yitzhak Yoav Youssef Yuri Yusuf Yves Zbigniew Zoran Zurab `;

export const WOMEN_ABROAD = `
  Aischa Aisha Aleksandra Amal Amina Anastasia Anastassija Asma Aung Ayesha Ayşe Ayse Beata Benazir Bintou Chrystia Dalia Daria Darja Djamila Ebru Ekaterina Elif Elena Ewa Fadia Fatima Fatma Fatou
  Fatoumata Farah Gita Giorgia Gülşen Hala Hanan Hatice Hiba Indira Ingrida Inna Irina Iryna Ivana Jacinda Jamila Jekaterina Jelena Joanna Julija Julia Justyna Kamala Karima Katarzyna Khadija Ksenia Kaja Laila Layla Leila
  Ljudmila Ludmila Ludmilla Maia Małgorzata Malala Mariam Marija Mariya Meryem Mette Mia Michelle Nadia Nadja Najat Nana Narges Nasrin Natalia Natalija Natalya Nawal Nermin Nour Nursultan Oksana Olena Olha Oxana Parvin Rania Rasha
  Samira Sanna Sanae Shirin Shireen Sima Siham Simonetta Sunita Sushma Svetlana Swetlana Swjatlana Tetiana Urszula Valentina Vjosa Xenia Yasmin Yasmina Yevgenia Yulia Zeynep Zainab Zuzana Zsuzsanna
`;
